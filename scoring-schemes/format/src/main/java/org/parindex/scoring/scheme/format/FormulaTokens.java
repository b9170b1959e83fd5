package org.parindex.scoring.scheme.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jparsec.Parser;
import org.jparsec.Parsers;
import org.jparsec.Token;
import org.jparsec.Tokens;
import org.jparsec.Tokens.Fragment;
import org.jparsec.pattern.Patterns;
import org.parindex.scoring.core.rule.formula.Formula;
import org.parindex.scoring.core.value.Points;

/** Cuts a formula into numbers, names, texts and signs, and refuses what no grammar should have to deal with. */
final class FormulaTokens {

    /** What a token is. */
    enum Kind {
        NUMBER("[0-9][0-9.]*"),
        NAME("\\p{L}[\\p{L}\\p{M}\\p{N}_]*"),
        TEXT("\"[^\"]*\""),
        UNCLOSED("\"[^\"]*"),
        SIGN("!=|<=|>=|[-+*/(),=<>]"),
        STRAY("(?s).");

        private final Parser<Fragment> lexer;

        Kind(String regex) {
            this.lexer = Patterns.regex(Pattern.compile(regex))
                    .toScanner(name())
                    .source()
                    .map(text -> Tokens.fragment(text, this));
        }
    }

    static final Parser<List<Token>> LEXER = Parsers.or(
                    Kind.NUMBER.lexer,
                    Kind.NAME.lexer,
                    Kind.TEXT.lexer,
                    Kind.UNCLOSED.lexer,
                    Kind.SIGN.lexer,
                    Kind.STRAY.lexer)
            .lexer(Patterns.regex("\\p{IsWhite_Space}+").toScanner("blank").skipMany());

    private static final int MOST_LEVELS = 100;
    private static final Set<String> FUNCTIONS = Set.of("least", "most");
    private static final Set<String> OPERATORS = Set.of("and", "or", "not");

    private final List<Token> tokens;
    private final Deque<Integer> signsBeforeParentheses = new ArrayDeque<>();
    private int signs;
    private int levels;

    private FormulaTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Throws a {@link FormulaFault} if the grammar should not see a text. */
    static void check(String text) {
        new FormulaTokens(LEXER.parse(text)).check();
    }

    private void check() {
        for (int i = 0; i < tokens.size(); i++) {
            check(i);
            nest(i);
            if (levels > MOST_LEVELS) {
                throw FormulaFault.at(
                        at(i),
                        "more than " + MOST_LEVELS + " levels are nested",
                        "có hơn " + MOST_LEVELS + " cấp lồng nhau");
            }
        }
    }

    private void check(int i) {
        String text = text(i);
        if (kind(i) == Kind.NUMBER && Points.tryParse(text).isEmpty()) {
            throw FormulaFault.at(
                    at(i),
                    text + " is no number such as 12 or 12.5, with at most " + Points.MAX_SCALE
                            + " digits on each side of the point",
                    text + " không phải là số như 12 hoặc 12.5, mỗi bên dấu chấm nhiều nhất " + Points.MAX_SCALE
                            + " chữ số");
        } else if (kind(i) == Kind.UNCLOSED) {
            throw FormulaFault.at(
                    at(i), "a quotation mark is opened and never closed", "dấu ngoặc kép được mở nhưng không đóng");
        } else if (kind(i) == Kind.TEXT && option(text).isBlank()) {
            throw FormulaFault.at(
                    at(i), "there is no option between the quotation marks", "không có phương án trong ngoặc kép");
        } else if (kind(i) == Kind.NAME) {
            checkName(i);
        }
    }

    private void checkName(int i) {
        String text = text(i);
        boolean isCalled = i + 1 < tokens.size() && text(i + 1).equals("(");
        if (isCalled && !FUNCTIONS.contains(text) && !OPERATORS.contains(text)) {
            throw FormulaFault.at(
                    at(i),
                    "\"" + text + "\" is no function; there are only least(…) and most(…)",
                    "\"" + text + "\" không phải là hàm; chỉ có least(…) và most(…)");
        } else if (!isWord(text) && !Formula.isName(text)) {
            throw FormulaFault.at(
                    at(i),
                    "\"" + text + "\" cannot be the name of an input",
                    "không thể đặt tên số liệu là \"" + text + "\"");
        }
    }

    /** A level is opened by a parenthesis, and by a minus or "not" in front of something. */
    private void nest(int i) {
        String text = text(i);
        if (text.equals("not") || text.equals("-") && !isOperand(i - 1)) {
            signs++;
            levels++;
        } else if (text.equals("(")) {
            signsBeforeParentheses.push(signs);
            signs = 0;
            levels++;
        } else if (text.equals(")")) {
            levels -= 1 + Optional.ofNullable(signsBeforeParentheses.poll()).orElse(0);
        } else if (isOperand(i)) {
            levels -= signs;
            signs = 0;
        }
    }

    private boolean isOperand(int i) {
        return i >= 0
                && (text(i).equals(")")
                        || kind(i) != Kind.SIGN && !OPERATORS.contains(text(i)) && !FUNCTIONS.contains(text(i)));
    }

    private int at(int i) {
        return character(tokens.get(i));
    }

    private Kind kind(int i) {
        return (Kind) ((Fragment) tokens.get(i).value()).tag();
    }

    private String text(int i) {
        return tokens.get(i).toString();
    }

    /** Returns the character at which a token begins, counted from 1. */
    static int character(Token token) {
        return token.index() + 1;
    }

    /** Returns the option in a text with its quotation marks. */
    static String option(String text) {
        return text.substring(1, text.length() - 1);
    }

    /** Returns whether a name has a meaning of its own. */
    static boolean isWord(String text) {
        return text.equals("max") || FUNCTIONS.contains(text) || OPERATORS.contains(text);
    }
}
