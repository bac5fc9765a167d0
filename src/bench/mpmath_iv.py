"""mpmath's intervals, with gmpy2 below: a worker as described in driver.h."""

import sys
import time

from mpmath import iv, libmp, mp, mpf


def kl(n):
    x = iv.mpf(n)
    return iv.log(x) - iv.mpf(n - 1) / n


def tv(n):
    x = iv.mpf(n)
    u = iv.exp(-iv.log(x) / (n - 1))
    return u - u / n


def checked_sum(f, digits, numbers):
    total = 0.0
    for n in numbers:
        y = f(n)
        lo, hi = mpf(y.a), mpf(y.b)
        if not (hi - lo) <= abs(lo) * mpf(10) ** (1 - digits):
            sys.exit(f"n = {n}: too wide for {digits} digits")
        total += float(lo)
    return total


def main():
    if libmp.BACKEND != "gmpy":
        sys.exit("mpmath does not use gmpy2")
    for line in sys.stdin:
        name, *numbers, seconds = line.split()
        digits, first, last, step = map(int, numbers)
        f = {"kl": kl, "tv": tv}[name]
        iv.prec = mp.prec = digits * 3322 // 1000 + 17
        numbers = range(first, last + 1, step)
        total = checked_sum(f, digits, numbers)
        count = 0
        start = time.process_time()
        while True:
            for n in numbers:
                f(n)
            count += len(numbers)
            used = time.process_time() - start
            if used >= float(seconds):
                break
        print(1e6 * used / count, total, flush=True)


if __name__ == "__main__":
    main()
