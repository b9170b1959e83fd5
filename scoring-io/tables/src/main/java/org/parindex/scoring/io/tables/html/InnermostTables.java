package org.parindex.scoring.io.tables.html;

import com.google.common.collect.Sets;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Finds the tables that hold no table. */
final class InnermostTables implements NodeVisitor {

    private final Set<Element> found = Sets.newIdentityHashSet();
    private @Nullable Node lastBegun;

    private InnermostTables() {}

    static Set<Element> of(Element body) {
        InnermostTables tables = new InnermostTables();
        body.traverse(tables);
        return tables.found;
    }

    @Override
    public void head(Node node, int depth) {
        if (isTable(node)) {
            lastBegun = node;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == lastBegun) {
            found.add((Element) node);
        }
    }

    private static boolean isTable(Node node) {
        return node instanceof Element element && element.normalName().equals("table");
    }
}
