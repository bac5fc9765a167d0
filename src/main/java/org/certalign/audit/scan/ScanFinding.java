package org.certalign.audit.scan;

import java.util.Map;
import org.certalign.certify.Verdict;

/**
 * A value that a manuscript states for a closed form, with the verdict on it.
 *
 * @param line the line of the written value, from 1
 * @param theorem the closed form's id
 * @param params its parameters
 * @param written the value as written, with its unit
 * @param claim what is said of the closed form: a relation and a number
 * @param right the right value, in the unit of the written one
 * @param verdict whether what is said holds
 * @param note what else an author should know; empty for most
 */
public record ScanFinding(
    int line,
    String theorem,
    Map<String, String> params,
    String written,
    String claim,
    String right,
    Verdict verdict,
    String note) {}
