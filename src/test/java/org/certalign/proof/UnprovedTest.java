package org.certalign.proof;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * The list of what is not proved yet names real methods of the proved packages, so that no line is
 * stale.
 */
class UnprovedTest {
  @Test
  void namesMethodsThatExist() throws ClassNotFoundException {
    for (String line : Unproved.METHODS) {
      String type = line.substring(0, line.indexOf('.'));
      String method = line.substring(line.indexOf('.') + 1);
      Class<?> owner = owner(type);
      boolean exists =
          Arrays.stream(owner.getDeclaredMethods()).anyMatch(m -> m.getName().equals(method));
      boolean constructor = method.equals(type) && owner.getDeclaredConstructors().length > 0;
      assertTrue(
          exists || constructor || method.equals("*"),
          line + " is in specs/UNPROVED.txt and nowhere else");
    }
  }

  private static Class<?> owner(String type) throws ClassNotFoundException {
    try {
      return Class.forName("org.certalign.kernel." + type);
    } catch (ClassNotFoundException e) {
      return Class.forName("org.certalign.bound." + type);
    }
  }
}
