package org.parindex.scoring.io.tables.html;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a part of a page as its reader sees it, and what is there but not to be seen, or struck out. */
final class SeenText implements NodeFilter {

    private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\n\r\f");
    private static final Set<String> NEVER_SEEN =
            ImmutableSet.of("script", "style", "template", "noscript", "select", "title", "object", "iframe");
    private static final Set<String> STRUCK = ImmutableSet.of("del", "s", "strike");

    /** A footnote mark must not become a digit of the number before it. */
    private static final Set<String> APART = ImmutableSet.of("br", "sup", "sub");

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRUCK_STYLE = Pattern.compile("line-through", Pattern.CASE_INSENSITIVE);

    private final Element whole;
    private final StringBuilder seen = new StringBuilder();
    private final StringBuilder leftOut = new StringBuilder();

    private SeenText(Element whole) {
        this.whole = whole;
    }

    static SeenText of(Element whole) {
        SeenText text = new SeenText(whole);
        whole.filter(text);
        return text;
    }

    /** Returns the text on one line. */
    String seen() {
        return onOneLine(seen);
    }

    /** Returns what was left out, on one line; empty if nothing was. */
    String leftOut() {
        return onOneLine(leftOut);
    }

    static String onOneLine(CharSequence text) {
        return BLANK.trimAndCollapseFrom(text, ' ');
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            seen.append(text.getWholeText());
        }
        return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (isNeverSeen(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element != whole && (isStruck(element) || isHidden(element))) {
            leftOut.append(element.wholeText()).append(' ');
            return FilterResult.SKIP_ENTIRELY;
        }
        separate(element);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            separate(element);
        }
        return FilterResult.CONTINUE;
    }

    private void separate(Element element) {
        if (standsApart(element)) {
            seen.append(' ');
        }
    }

    static boolean standsApart(Element element) {
        return element.isBlock() || APART.contains(element.normalName());
    }

    static boolean isNeverSeen(Element element) {
        return NEVER_SEEN.contains(element.normalName());
    }

    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || HIDDEN_STYLE.matcher(element.attr("style")).find();
    }

    private static boolean isStruck(Element element) {
        return STRUCK.contains(element.normalName())
                || STRUCK_STYLE.matcher(element.attr("style")).find();
    }
}
