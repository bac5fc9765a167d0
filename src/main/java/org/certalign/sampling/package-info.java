/** Random streams, samplers, and intervals valid at their level. */
package org.certalign.sampling;
