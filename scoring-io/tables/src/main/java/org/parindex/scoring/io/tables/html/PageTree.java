package org.parindex.scoring.io.tables.html;

import com.google.common.collect.Iterators;
import java.util.Iterator;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Makes the tree of a page. Wrongly nested tags make many elements of one, so these are counted while it grows. */
final class PageTree {

    /** The parser stops nesting two levels above the body's own depth, and puts elements there where they do not belong. */
    static final int DEEPEST = Parser.htmlParser().getMaxDepth() - 2;

    private PageTree() {}

    /** Returns the body of a page; empty if the page has more elements than that. */
    static Optional<Element> body(String page, int mostElements) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(page, "")) {
            Iterator<Element> elements = parser.iterator();
            Iterators.advance(elements, mostElements);
            return elements.hasNext()
                    ? Optional.empty()
                    : Optional.of(parser.document().body());
        }
    }
}
