/** Inverse questions: the least or largest number for which a certified value is as wanted. */
package org.certalign.certify.plan;
