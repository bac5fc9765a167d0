package org.certalign.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** No method of the stub is without a property, and a slip in a contract does not pass. */
class BigIntegerStubTest {
  private static final int SAMPLES = 3_000;

  private static final Pattern DECLARATION =
      Pattern.compile("public (static )?/\\*@ helper @\\*/ (\\S+) (\\w+)\\(([^)]*)\\);");

  private static final Pattern PLACE =
      Pattern.compile("<=|>=|==(?!>)|(?<= )[<>](?= )| [+*-] |(?<!\\w)-(?=[\\w\\\\])|\\b[01]\\b");

  @Test
  void everyMethodHasAContractAndAProperty() throws IOException {
    Set<String> declared = new TreeSet<>();
    Matcher declaration = DECLARATION.matcher(Files.readString(Contract.STUB));
    while (declaration.find()) {
      declared.add(declaration.group(3));
    }
    Set<String> contracts = new TreeSet<>();
    StubContract.all().keySet().forEach(name -> contracts.add(name.replaceAll("\\(.*", "")));
    Set<String> properties =
        Arrays.stream(BigIntegerStubProperties.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Property.class))
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(declared, contracts);
    assertEquals(declared, properties);
  }

  @Test
  void nothingElseIsSaidOfTheClass() throws IOException {
    String rest =
        DECLARATION
            .matcher(Files.readString(Contract.STUB))
            .replaceAll("")
            .replaceAll("(?s)/\\*@ public normal_behavior.*?@\\*/", "");
    List<String> semicolons = Arrays.stream(rest.split(";", -1)).map(String::strip).toList();
    // The package, the ghost value, and the clauses and the name of the predicate pow2.
    assertEquals(7, semicolons.size(), rest);
    assertTrue(rest.contains("ensures true;") && rest.contains("accessible \\nothing;"), rest);
  }

  @Test
  void theRealClassHasTheseMethods() throws IOException {
    Set<String> real =
        Arrays.stream(BigInteger.class.getMethods())
            .map(m -> describe(Modifier.isStatic(m.getModifiers()), m.getReturnType().getName(), m))
            .collect(Collectors.toSet());
    Matcher declaration = DECLARATION.matcher(Files.readString(Contract.STUB));
    while (declaration.find()) {
      String types = declaration.group(4).replaceAll(" \\w+$", "");
      String stub =
          (declaration.group(1) != null)
              + " "
              + declaration.group(2)
              + " "
              + declaration.group(3)
              + "("
              + types
              + ")";
      assertTrue(real.contains(stub), stub);
    }
  }

  private static String describe(boolean isStatic, String result, Method method) {
    return Arrays.stream(method.getParameterTypes())
        .map(Class::getName)
        .collect(
            Collectors.joining(",", isStatic + " " + result + " " + method.getName() + "(", ")"));
  }

  /**
   * In every clause a turned comparison, another sign, operation or constant is seen to be wrong.
   */
  @Test
  void aSlipInAContractIsSeen() throws ReflectiveOperationException {
    List<String> unseen = new ArrayList<>();
    int slips = 0;
    for (Contract contract : StubContract.all().values()) {
      for (int i = 0; i < contract.ensures().size(); i++) {
        int seen = 0;
        for (String slip : slips(contract.ensures().get(i))) {
          slips++;
          if (isSeen(contract, new StubContract(contract.withEnsures(i, slip)))) {
            seen++;
          } else {
            unseen.add(contract.method() + ": " + slip);
          }
        }
        assertTrue(seen > 0, contract.method() + ": " + contract.ensures().get(i));
      }
    }
    // Some slips only weaken a promise, which is then still kept.
    assertTrue(
        unseen.size() * 6 < slips,
        unseen.size() + " of " + slips + " not seen:\n" + String.join("\n", unseen));
  }

  private static List<String> slips(String clause) {
    List<String> slips = new ArrayList<>();
    Matcher place = PLACE.matcher(clause);
    while (place.find()) {
      String slip =
          switch (place.group()) {
            case "<=" -> ">";
            case "<" -> ">=";
            case ">=" -> "<";
            case ">" -> "<=";
            case "==" -> "!=";
            case " + ", " * " -> " - ";
            case " - " -> " + ";
            case "-" -> "";
            case "0" -> "1";
            default -> "0";
          };
      slips.add(clause.substring(0, place.start()) + slip + clause.substring(place.end()));
    }
    return slips;
  }

  private static boolean isSeen(Contract contract, StubContract wrong)
      throws ReflectiveOperationException {
    Random random = new Random(1);
    Method method = method(contract);
    StubContract right = new StubContract(contract);
    for (int i = 0; i < SAMPLES; i++) {
      BigInteger receiver = small(random);
      Object[] arguments =
          Arrays.stream(method.getParameterTypes())
              .map(type -> argument(type, random, receiver))
              .toArray();
      if (right.allows(receiver, arguments)) {
        Object result = method.invoke(receiver, arguments);
        try {
          if (!wrong.broken(result, receiver, arguments).isEmpty()) {
            return true;
          }
        } catch (OutOfRange meaningless) {
          return true;
        }
      }
    }
    return false;
  }

  private static Method method(Contract contract) throws NoSuchMethodException {
    Class<?>[] types =
        contract.parameters().values().stream()
            .map(
                type ->
                    type.equals("int")
                        ? int.class
                        : type.equals("long") ? long.class : BigInteger.class)
            .toArray(Class<?>[]::new);
    return BigInteger.class.getMethod(contract.method().replaceAll("\\(.*", ""), types);
  }

  private static BigInteger small(Random random) {
    BigInteger power = BigInteger.ONE.shiftLeft(random.nextInt(6));
    BigInteger size = random.nextBoolean() ? power : new BigInteger(random.nextInt(6), random);
    return (random.nextBoolean() ? size : size.negate())
        .add(BigInteger.valueOf(random.nextInt(3) - 1));
  }

  private static Object argument(Class<?> type, Random random, BigInteger receiver) {
    if (type == int.class) {
      return random.nextInt(6);
    }
    if (type == long.class) {
      return (long) random.nextInt(11) - 5;
    }
    return random.nextInt(3) == 0 ? receiver : small(random);
  }
}
