/*
 * What the drivers of the C libraries have in common: the protocol of a worker (see org.certalign.bench.Worker).
 *
 * Each line of standard input, FUNCTION DIGITS FROM TO STEP SECONDS, is answered by a line: the microseconds of CPU time of
 * one evaluation, averaged over whole passes n = FROM, FROM + STEP, .. TO until the seconds are used, and the sum of the
 * values over one pass, so that all workers can be seen to compute the same. A driver that does not reach the digits ends.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Provided by the driver of a library: */
static void prepare(long bits);       /* what one does once, before evaluations at a precision of so many bits */
static void kl(unsigned long n);      /* ln(n) - (n-1)/n */
static void tv(unsigned long n);      /* n^(-1/(n-1)) - n^(-n/(n-1)) */
static double value(void);            /* the last value */
static double accuracy(void);         /* the bits to which the last value is enclosed, relative to it; HUGE_VAL if unknown */

static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double) t.tv_sec + 1e-9 * (double) t.tv_nsec;
}

static double checked_sum(void (*f)(unsigned long), long digits, unsigned long from, unsigned long to, unsigned long step) {
    double sum = 0;
    for (unsigned long n = from; n <= to; n += step) {
        f(n);
        if (accuracy() < 3.3219280948873626 * (double) (digits - 1)) {
            fprintf(stderr, "n = %lu: %g bits, too few for %ld digits\n", n, accuracy(), digits);
            exit(1);
        }
        sum += value();
    }
    return sum;
}

int main(void) {
    char function[16];
    long digits;
    unsigned long from, to, step;
    double seconds;
    while (scanf("%15s %ld %lu %lu %lu %lf", function, &digits, &from, &to, &step, &seconds) == 6) {
        void (*f)(unsigned long) = strcmp(function, "kl") == 0 ? kl : tv;
        prepare(digits * 3322 / 1000 + 17);
        double sum = checked_sum(f, digits, from, to, step);
        unsigned long count = 0;
        double start = cpu();
        do {
            for (unsigned long n = from; n <= to; n += step) {
                f(n);
                count++;
            }
        } while (cpu() - start < seconds);
        printf("%.9g %.17g\n", 1e6 * (cpu() - start) / (double) count, sum);
        fflush(stdout);
    }
    return 0;
}
