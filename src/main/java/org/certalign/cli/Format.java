package org.certalign.cli;

/** The forms in which a command answers. */
enum Format {
  /** For people. */
  TEXT,
  /** For programs. */
  JSON
}
