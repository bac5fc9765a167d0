/* MPFI: intervals with both ends correctly rounded by MPFR. */
#include <math.h>
#include <mpfi.h>
#include <mpfi_io.h>
#include "driver.h"

static mpfi_t x, q;
static mpfr_t diameter;

static void prepare(long bits) {
    static int made;
    if (made) {
        mpfi_set_prec(x, bits);
        mpfi_set_prec(q, bits);
    } else {
        mpfi_init2(x, bits);
        mpfi_init2(q, bits);
        mpfr_init2(diameter, 53);
        made = 1;
    }
}

static void kl(unsigned long n) {
    mpfi_set_ui(x, n);
    mpfi_log(x, x);
    mpfi_set_ui(q, n - 1);
    mpfi_div_ui(q, q, n);
    mpfi_sub(x, x, q);
}

static void tv(unsigned long n) {
    mpfi_set_ui(x, n);
    mpfi_log(x, x);
    mpfi_div_ui(x, x, n - 1);
    mpfi_neg(x, x);
    mpfi_exp(x, x);
    mpfi_div_ui(q, x, n);
    mpfi_sub(x, x, q);
}

static double value(void) {
    return mpfi_get_d(x);
}

static double accuracy(void) {
    mpfi_diam_rel(diameter, x);
    return mpfr_zero_p(diameter) ? HUGE_VAL : -(double) mpfr_get_exp(diameter);
}
