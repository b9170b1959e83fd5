package org.parindex.scoring.scheme.format;

import com.google.common.base.CharMatcher;
import java.util.Arrays;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.jparsec.OperatorTable;
import org.jparsec.Parser;
import org.jparsec.Parsers;
import org.jparsec.Token;
import org.jparsec.Tokens.Fragment;
import org.jparsec.error.ParseErrorDetails;
import org.jparsec.error.ParserException;
import org.parindex.scoring.core.rule.formula.Condition;
import org.parindex.scoring.core.rule.formula.Expression;
import org.parindex.scoring.core.rule.formula.Expression.Operator;
import org.parindex.scoring.core.rule.formula.Expression.Which;
import org.parindex.scoring.core.value.LocalizedText;
import org.parindex.scoring.core.value.Points;
import org.parindex.scoring.scheme.format.FormulaTokens.Kind;

/**
 * Reads formulas: numbers, {@code max}, names, {@code + - * /}, {@code least(…)} and {@code most(…)}; for conditions also
 * {@code = != < <= > >=}, {@code not}, {@code and}, {@code or}. It reads back what an {@link Expression} and a {@link Condition}
 * write.
 */
final class FormulaParser {

    private static final int MOST_CHARACTERS = 1_000;
    private static final int MOST_WITH_BLANKS = 10 * MOST_CHARACTERS;
    private static final CharMatcher BLANK = CharMatcher.whitespace().or(CharMatcher.is('\u00A0'));

    private static final LocalizedText END =
            LocalizedText.bilingual("an operator or the end", "một phép tính hoặc hết công thức");

    /** What the grammar can have expected, by the label that it gives to it; behind a whole formula only its end. */
    private static final Map<String, LocalizedText> EXPECTED = Map.of(
            "operand", LocalizedText.bilingual("a number, a name or \"(\"", "một số, một tên hoặc \"(\""),
            "(", LocalizedText.of("\"(\""),
            ")", LocalizedText.of("\")\""),
            ", or )", LocalizedText.bilingual("\",\" or \")\"", "\",\" hoặc \")\""));

    private static final Parser<FormulaTerm> GRAMMAR =
            grammar().followedBy(Parsers.EOF.label("end")).from(FormulaTokens.LEXER);

    private FormulaParser() {}

    /**
     * Reads a formula for a number.
     *
     * @throws FormulaFault if it is none
     */
    static Expression number(String text) {
        return term(text).number();
    }

    /**
     * Reads a formula for a condition.
     *
     * @throws FormulaFault if it is none
     */
    static Condition condition(String text) {
        return term(text).condition();
    }

    private static FormulaTerm term(String text) {
        if (text.length() > MOST_WITH_BLANKS || BLANK.removeFrom(text).length() > MOST_CHARACTERS) {
            throw FormulaFault.of("it is longer than 1,000 characters", "công thức dài hơn 1.000 ký tự");
        }
        FormulaTokens.check(text);
        try {
            return GRAMMAR.parse(text);
        } catch (ParserException fault) {
            throw fault(fault.getErrorDetails(), text);
        }
    }

    private static FormulaFault fault(ParseErrorDetails details, String text) {
        LocalizedText expected = EXPECTED.getOrDefault(details.getExpected().get(0), END);
        if (details.getIndex() >= text.length()) {
            return FormulaFault.ending(expected);
        }
        String found = details.getEncountered();
        LocalizedText quoted = LocalizedText.of(found.startsWith("\"") ? found : "\"" + found + "\"");
        return FormulaFault.standing(details.getIndex() + 1, quoted, expected);
    }

    private static Parser<FormulaTerm> grammar() {
        Parser.Reference<FormulaTerm> whole = Parser.newReference();
        Parser<FormulaTerm> operand = Parsers.or(
                        token(Kind.NUMBER)
                                .map(token -> new FormulaTerm.Literal(at(token), Points.parse(token.toString()))),
                        token(Kind.TEXT)
                                .map(token -> new FormulaTerm.Text(at(token), FormulaTokens.option(token.toString()))),
                        token("max").map(token -> new FormulaTerm.Maximum(at(token))),
                        token(token -> isKind(token, Kind.NAME) && !FormulaTokens.isWord(token.toString()))
                                .map(token -> new FormulaTerm.Name(at(token), token.toString())),
                        extreme("least", Which.LEAST, whole.lazy()),
                        extreme("most", Which.MOST, whole.lazy()),
                        whole.lazy().between(token("("), token(")").label(")")))
                .label("operand");
        Parser<FormulaTerm> formula = operators(operand);
        whole.set(formula);
        return formula;
    }

    private static Parser<FormulaTerm> extreme(String word, Which which, Parser<FormulaTerm> part) {
        return Parsers.sequence(
                token(word),
                token("(").label("("),
                part.sepBy1(token(",")),
                token(")").label(", or )"),
                (token, open, parts, close) -> new FormulaTerm.Extreme(at(token), which, parts));
    }

    private static Parser<FormulaTerm> operators(Parser<FormulaTerm> operand) {
        return new OperatorTable<FormulaTerm>()
                .infixl(infix("or", (left, right) -> new FormulaTerm.Junction(false, left, right)), 1)
                .infixl(infix("and", (left, right) -> new FormulaTerm.Junction(true, left, right)), 2)
                .prefix(token("not").map(token -> of -> new FormulaTerm.Not(at(token), of)), 3)
                .infixl(comparison(), 4)
                .infixl(operation("+", Operator.PLUS), 5)
                .infixl(operation("-", Operator.MINUS), 5)
                .infixl(operation("*", Operator.TIMES), 6)
                .infixl(operation("/", Operator.OVER), 6)
                .prefix(token("-").map(token -> of -> new FormulaTerm.Negation(at(token), of)), 7)
                .build(operand);
    }

    private static Parser<BiFunction<FormulaTerm, FormulaTerm, FormulaTerm>> comparison() {
        return Parsers.or(Arrays.stream(Condition.Sign.values())
                .map(sign -> infix(sign.text(), (left, right) -> new FormulaTerm.Comparison(sign, left, right)))
                .toList());
    }

    private static Parser<BiFunction<FormulaTerm, FormulaTerm, FormulaTerm>> operation(String sign, Operator operator) {
        return infix(sign, (left, right) -> new FormulaTerm.Operation(operator, left, right));
    }

    private static Parser<BiFunction<FormulaTerm, FormulaTerm, FormulaTerm>> infix(
            String sign, BiFunction<FormulaTerm, FormulaTerm, FormulaTerm> made) {
        return token(sign).retn(made);
    }

    private static Parser<Token> token(Kind kind) {
        return token(token -> isKind(token, kind));
    }

    private static Parser<Token> token(String text) {
        return token(token -> token.toString().equals(text));
    }

    private static Parser<Token> token(Predicate<Token> wanted) {
        return Parsers.token(token -> wanted.test(token) ? token : null);
    }

    private static boolean isKind(Token token, Kind kind) {
        return ((Fragment) token.value()).tag() == kind;
    }

    private static int at(Token token) {
        return FormulaTokens.character(token);
    }
}
