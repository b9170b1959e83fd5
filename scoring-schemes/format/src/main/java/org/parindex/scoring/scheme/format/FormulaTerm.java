package org.parindex.scoring.scheme.format;

import java.util.List;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Expression;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;

/**
 * A part of a formula as its grammar sees it, which does not know yet whether a name stands for a number or for an answer.
 * One grammar for both needs no second try at a parenthesis, so that nesting costs nothing.
 */
sealed interface FormulaTerm {

    LocalizedText NUMBER = LocalizedText.bilingual("a number", "một số");
    LocalizedText CONDITION = LocalizedText.bilingual("a condition", "một điều kiện");
    LocalizedText TEXT = LocalizedText.bilingual("a text in quotation marks", "một đoạn chữ trong ngoặc kép");

    /** Returns the character at which it begins, counted from 1. */
    int at();

    /** Returns the number that it stands for, or throws a {@link FormulaFault}. */
    Expression number();

    /** Returns the condition that it stands for, or throws a {@link FormulaFault}. */
    Condition condition();

    /** What can only be a number. */
    sealed interface Numeric extends FormulaTerm {
        @Override
        default Condition condition() {
            throw FormulaFault.standing(at(), NUMBER, CONDITION);
        }
    }

    /** What can only be a condition. */
    sealed interface Logical extends FormulaTerm {
        @Override
        default Expression number() {
            throw FormulaFault.standing(at(), CONDITION, NUMBER);
        }
    }

    /** A number as written. */
    record Literal(int at, Points points) implements Numeric {
        @Override
        public Expression number() {
            return new Expression.Constant(points);
        }
    }

    /** The maximum of the leaf. */
    record Maximum(int at) implements Numeric {
        @Override
        public Expression number() {
            return new Expression.Maximum();
        }
    }

    /** An input: a number or an answer. */
    record Name(int at, String text) implements FormulaTerm {
        @Override
        public Expression number() {
            return new Expression.Variable(text);
        }

        @Override
        public Condition condition() {
            return new Condition.Flag(text);
        }
    }

    /** An option, which can only be compared with a name. */
    record Text(int at, String text) implements FormulaTerm {
        @Override
        public Expression number() {
            throw FormulaFault.standing(at, TEXT, NUMBER);
        }

        @Override
        public Condition condition() {
            throw FormulaFault.standing(at, TEXT, CONDITION);
        }
    }

    /** The smallest or the largest of some numbers. */
    record Extreme(int at, Expression.Which which, List<FormulaTerm> of) implements Numeric {
        @Override
        public Expression number() {
            return new Expression.Extreme(
                    which, of.stream().map(FormulaTerm::number).toList());
        }
    }

    /** A number with a minus in front. */
    record Negation(int at, FormulaTerm of) implements Numeric {
        @Override
        public Expression number() {
            return new Expression.Negation(of.number());
        }
    }

    /** Two numbers with a sign between them. */
    record Operation(Expression.Operator operator, FormulaTerm left, FormulaTerm right) implements Numeric {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public Expression number() {
            return new Expression.Operation(operator, left.number(), right.number());
        }
    }

    /** Two numbers compared, or a name with an option. */
    record Comparison(Condition.Sign sign, FormulaTerm left, FormulaTerm right) implements Logical {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public Condition condition() {
            if (left instanceof Name name && right instanceof Text option && sign == Condition.Sign.EQUAL) {
                return new Condition.Chosen(name.text(), option.text());
            } else if (left instanceof Name name && right instanceof Text option && sign == Condition.Sign.UNEQUAL) {
                return new Condition.Not(new Condition.Chosen(name.text(), option.text()));
            }
            return new Condition.Comparison(sign, left.number(), right.number());
        }
    }

    /** The contrary of a condition. */
    record Not(int at, FormulaTerm of) implements Logical {
        @Override
        public Condition condition() {
            return new Condition.Not(of.condition());
        }
    }

    /** Two conditions. */
    record Junction(boolean isBoth, FormulaTerm left, FormulaTerm right) implements Logical {
        @Override
        public int at() {
            return left.at();
        }

        @Override
        public Condition condition() {
            return new Condition.Junction(isBoth, left.condition(), right.condition());
        }
    }
}
