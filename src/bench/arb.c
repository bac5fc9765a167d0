/* Arb: balls, the midpoint with one error bound. */
#include <math.h>
#include <arb.h>
#include "driver.h"

static arb_t x, q;
static long bits;

static void prepare(long wanted) {
    static int made;
    if (!made) {
        arb_init(x);
        arb_init(q);
        made = 1;
    }
    bits = wanted;
}

static void kl(unsigned long n) {
    arb_log_ui(x, n, bits);
    arb_set_ui(q, n - 1);
    arb_div_ui(q, q, n, bits);
    arb_sub(x, x, q, bits);
}

static void tv(unsigned long n) {
    arb_log_ui(x, n, bits);
    arb_div_ui(x, x, n - 1, bits);
    arb_neg(x, x);
    arb_exp(x, x, bits);
    arb_div_ui(q, x, n, bits);
    arb_sub(x, x, q, bits);
}

static double value(void) {
    return arf_get_d(arb_midref(x), ARF_RND_NEAR);
}

static double accuracy(void) {
    return (double) arb_rel_accuracy_bits(x);
}
