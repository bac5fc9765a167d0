/** Reference policies and reward laws, the policies made from them, exact divergences and gains. */
package org.certalign.policy;
