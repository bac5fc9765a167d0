/** The commands, their exit codes and their progress. */
package org.certalign.cli;
