"""Rates of best-of-64 draws, beside NumPy on one core in the same run.

    mvn -o test-compile && /usr/bin/python3 src/bench/best_of_n.py

A sample is one best-of-64 reward; rates are millions of samples per second of CPU time, the median of
several turns, in which NumPy and certalign alternate. Three ways to draw:

    evaluated   n responses are drawn, all n rewards computed and compared
    ranked      n responses are drawn and compared by the bits with which the reward grows; the reward of
                the best is computed (NumPy: the largest of n uniforms, then the quantile function)
    law         one uniform U; the reward is the quantile of U^(1/n)

certalign's rewards carry a proved error bound each; NumPy's do not. NumPy has no normal quantile function:
for the Gaussian law its rate is that of the exponential one, which is cheaper.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time

import numpy as np

N = 64
BLOCK = 20_000
TURNS = 3
SECONDS = 3
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GENERATOR = np.random.default_rng(1)

NUMPY = {
    "gaussian-evaluated": lambda: GENERATOR.standard_normal((BLOCK, N)).max(axis=1),
    "exponential-evaluated": lambda: GENERATOR.standard_exponential((BLOCK, N)).max(axis=1),
    "gaussian-ranked": lambda: GENERATOR.standard_normal((BLOCK, N)).max(axis=1),
    "exponential-ranked": lambda: -np.log1p(-GENERATOR.random((BLOCK, N)).max(axis=1)),
    "gaussian-law": lambda: -np.log1p(-GENERATOR.random(BLOCK) ** (1 / N)),
    "exponential-law": lambda: -np.log1p(-GENERATOR.random(BLOCK) ** (1 / N)),
}


def numpy_rate(draw):
    draw()
    count = 0
    start = time.process_time()
    while time.process_time() - start < SECONDS / 3:
        draw()
        count += BLOCK
    return count / (time.process_time() - start) / 1e6


def class_path():
    with tempfile.NamedTemporaryFile("r", suffix=".txt") as listing:
        goal = ["dependency:build-classpath", "-Dmdep.outputFile=" + listing.name]
        subprocess.run(["mvn", "-o", "-B", "-q", *goal], cwd=ROOT, check=True)
        return ":".join(["target/classes", "target/test-classes", listing.read().strip()])


def java_rate(path, name, threads):
    command = ["java", "-cp", path, "org.certalign.sampling.SamplingRate", name, str(SECONDS), str(threads)]
    return float(subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def main():
    path = class_path()
    names = sys.argv[1:] or list(NUMPY)
    print(f"{'':24}{'NumPy':>10}{'certalign':>12}{'ratio':>8}{'2 threads':>12}")
    for name in names:
        turns = [(numpy_rate(NUMPY[name]), java_rate(path, name, 1)) for _ in range(TURNS)]
        theirs = statistics.median(t for t, _ in turns)
        ours = statistics.median(o for _, o in turns)
        both = java_rate(path, name, 2)
        print(f"{name:24}{theirs:10.2f}{ours:12.2f}{ours / theirs:8.2f}{both / ours:11.2f}x", flush=True)


if __name__ == "__main__":
    main()
