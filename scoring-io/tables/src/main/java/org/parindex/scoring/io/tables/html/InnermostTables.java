package org.parindex.scoring.io.tables.html;

import com.google.common.collect.Sets;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the tables of a page that hold no table, and how deep its elements are nested. */
final class InnermostTables implements NodeVisitor {

    private final Set<Element> found = Sets.newIdentityHashSet();
    private @Nullable Node lastBegun;
    private int depth;

    private InnermostTables() {}

    static InnermostTables of(Element body) {
        InnermostTables tables = new InnermostTables();
        body.traverse(tables);
        return tables;
    }

    boolean contains(Element element) {
        return found.contains(element);
    }

    /** Returns the number of levels below the body. */
    int depth() {
        return depth;
    }

    @Override
    public void head(Node node, int level) {
        depth = Math.max(depth, level);
        if (isTable(node)) {
            lastBegun = node;
        }
    }

    @Override
    public void tail(Node node, int level) {
        if (node == lastBegun) {
            found.add((Element) node);
        }
    }

    private static boolean isTable(Node node) {
        return node instanceof Element element && element.normalName().equals("table");
    }
}
