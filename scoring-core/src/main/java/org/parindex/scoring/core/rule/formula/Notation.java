package org.parindex.scoring.core.rule.formula;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Set;
import java.util.regex.Pattern;
import org.parindex.scoring.core.rule.Input;
import org.parindex.scoring.core.rule.formula.Condition.Junction;
import org.parindex.scoring.core.rule.formula.Condition.Not;
import org.parindex.scoring.core.rule.formula.Expression.Negation;
import org.parindex.scoring.core.rule.formula.Expression.Operation;
import org.parindex.scoring.core.rule.formula.Expression.Operator;

/** How formulas are spelled: which names they have, and what binds how strongly. */
final class Notation {

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}_]*");
    private static final Set<String> RESERVED = Set.of("max", "least", "most", "not", "and", "or");

    private Notation() {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches() && !RESERVED.contains(text) && Input.isName(text);
    }

    static void checkName(String name) {
        checkArgument(isName(name), "name cannot stand in a formula: %s", name);
    }

    static int strength(Expression expression) {
        if (expression instanceof Operation operation) {
            return operation.operator() == Operator.PLUS || operation.operator() == Operator.MINUS ? 1 : 2;
        }
        return expression instanceof Negation ? 3 : 4;
    }

    static int strength(Condition condition) {
        if (condition instanceof Junction junction) {
            return junction.isBoth() ? 2 : 1;
        }
        return condition instanceof Not ? 3 : 4;
    }

    static String inParentheses(Object part, boolean isNeeded) {
        return isNeeded ? "(" + part + ")" : part.toString();
    }
}
