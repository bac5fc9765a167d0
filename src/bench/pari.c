/* PARI: floating point of so many bits, without enclosures, so that nothing is certified. */
#include <math.h>
#include <pari/pari.h>
#include "driver.h"

static GEN x;
static long precision_words;
static pari_sp bottom;

static void prepare(long bits) {
    static int made;
    if (!made) {
        pari_init(1UL << 28, 1UL << 20);
        bottom = avma;
        made = 1;
    }
    precision_words = nbits2prec(bits);
}

static void kl(unsigned long n) {
    avma = bottom;
    GEN q = divru(utor(n - 1, precision_words), n);
    x = subrr(glog(utoipos(n), precision_words), q);
}

static void tv(unsigned long n) {
    avma = bottom;
    GEN l = divru(glog(utoipos(n), precision_words), n - 1);
    GEN u = mpexp(negr(l));
    x = subrr(u, divru(u, n));
}

static double value(void) {
    return gtodouble(x);
}

static double accuracy(void) {
    return HUGE_VAL;
}
