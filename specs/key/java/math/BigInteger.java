package java.math;

/** What KeY is told of java.math.BigInteger: trusted, and compared with the real class by random tests. */
public final class BigInteger extends java.lang.Number implements java.lang.Comparable {
   //@ public final ghost \bigint value;

   /** Two to the power k, of which only the facts of the kernel are known. */
   /*@ public model_behavior
     @ requires true;
     @ ensures true;
     @ accessible \nothing;
     @ public static no_state model \bigint pow2(\bigint k);
     @*/

   /*@ public normal_behavior
     @ ensures \result.value == v;
     @ assignable \strictly_nothing; @*/
   public static /*@ helper @*/ java.math.BigInteger valueOf(long v);

   /*@ public normal_behavior
     @ ensures \result.value == this.value + o.value;
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger add(java.math.BigInteger o);

   /*@ public normal_behavior
     @ ensures \result.value == this.value - o.value;
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger subtract(java.math.BigInteger o);

   /*@ public normal_behavior
     @ ensures \result.value == this.value * o.value;
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger multiply(java.math.BigInteger o);

   /*@ public normal_behavior
     @ ensures \result.value == -this.value;
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger negate();

   /*@ public normal_behavior
     @ requires o.value != 0;
     @ ensures (this.value >= 0 && o.value > 0) ==> (\result.value * o.value <= this.value && this.value < (\result.value + 1) * o.value);
     @ ensures (this.value <= 0 && o.value > 0) ==> ((\result.value - 1) * o.value < this.value && this.value <= \result.value * o.value);
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger divide(java.math.BigInteger o);

   /*@ public normal_behavior
     @ ensures \result == (this.value < 0 ? -1 : (this.value == 0 ? 0 : 1));
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ int signum();

   /*@ public normal_behavior
     @ ensures \result == (this.value < o.value ? -1 : (this.value == o.value ? 0 : 1));
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ int compareTo(java.math.BigInteger o);

   /*@ public normal_behavior
     @ ensures \result.value == (this.value <= o.value ? this.value : o.value);
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger min(java.math.BigInteger o);

   /*@ public normal_behavior
     @ ensures \result.value == (this.value >= o.value ? this.value : o.value);
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger max(java.math.BigInteger o);

   /*@ public normal_behavior
     @ requires Integer.MIN_VALUE <= this.value && this.value <= Integer.MAX_VALUE;
     @ ensures \result == this.value;
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ int intValue();

   /*@ public normal_behavior
     @ requires n >= 0;
     @ ensures \result.value == this.value * BigInteger.pow2(n);
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger shiftLeft(int n);

   /*@ public normal_behavior
     @ requires n >= 0;
     @ ensures \result.value * BigInteger.pow2(n) <= this.value && this.value < (\result.value + 1) * BigInteger.pow2(n);
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ java.math.BigInteger shiftRight(int n);

   /*@ public normal_behavior
     @ ensures 0 <= \result;
     @ ensures -BigInteger.pow2(\result) <= this.value && this.value < BigInteger.pow2(\result);
     @ ensures this.value > 0 ==> \result >= 1 && BigInteger.pow2(\result - 1) <= this.value;
     @ ensures this.value < -1 ==> \result >= 1 && this.value < -BigInteger.pow2(\result - 1);
     @ assignable \strictly_nothing; @*/
   public /*@ helper @*/ int bitLength();
}
