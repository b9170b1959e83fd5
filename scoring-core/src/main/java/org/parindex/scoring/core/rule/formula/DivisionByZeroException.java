package org.parindex.scoring.core.rule.formula;

/** A formula divides by zero; {@link Formula} makes an issue of it. */
final class DivisionByZeroException extends ArithmeticException {

    private static final long serialVersionUID = 1L;

    private final String expression;

    /** @param expression the division as spelled */
    DivisionByZeroException(String expression) {
        super("division by zero: " + expression);
        this.expression = expression;
    }

    String expression() {
        return expression;
    }
}
