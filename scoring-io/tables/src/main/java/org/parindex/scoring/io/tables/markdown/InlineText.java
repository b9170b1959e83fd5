package org.parindex.scoring.io.tables.markdown;

import com.google.common.base.CharMatcher;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Takes the marks out of a line of text. */
final class InlineText extends AbstractVisitor {

    /** The parser takes more than twice as long for twice as many characters or marks. */
    private static final int MOST_MARKED_CHARACTERS = 1000;

    private static final int MOST_MARKS = 100;

    private static final CharMatcher MARKS = CharMatcher.anyOf("\\`*_[]<&!");
    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private final StringBuilder text = new StringBuilder();

    private InlineText() {}

    static String of(String marked) {
        boolean isParsed = marked.length() <= MOST_MARKED_CHARACTERS && MARKS.matchesAnyOf(marked);
        return isParsed && MARKS.countIn(marked) <= MOST_MARKS ? parsed(marked) : marked;
    }

    private static String parsed(String marked) {
        Node first = PARSER.parse(marked).getFirstChild();
        if (!(first instanceof Paragraph) || first.getNext() != null) {
            return marked;
        }
        InlineText inline = new InlineText();
        first.accept(inline);
        return inline.text.toString();
    }

    @Override
    public void visit(Text node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        append(node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
        append(" ");
    }

    @Override
    public void visit(HtmlInline node) {
        append(BREAK.matcher(node.getLiteral()).matches() ? " " : node.getLiteral());
    }

    /** Digits with a mark between them, as in {@code 2*3*}, must not become one number. */
    private void append(String piece) {
        boolean joinsDigits = text.length() > 0
                && !piece.isEmpty()
                && Character.isDigit(text.charAt(text.length() - 1))
                && Character.isDigit(piece.charAt(0));
        text.append(joinsDigits ? " " : "").append(piece);
    }
}
