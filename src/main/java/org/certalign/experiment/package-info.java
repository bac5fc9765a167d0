/** The three experiments, over policy and certify. */
package org.certalign.experiment;
