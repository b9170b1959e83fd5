package org.parindex.scoring.io.tables;

import java.util.List;
import java.util.Set;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.Limits;

/** A format of files that begin with an exclamation mark; two of them are too much for it. */
final class ShoutingFormat implements TableFormat {

    @Override
    public String id() {
        return "shouting";
    }

    @Override
    public Set<String> extensions() {
        return Set.of();
    }

    @Override
    public boolean recognises(TableSource source) {
        return source.startsWith('!');
    }

    @Override
    public Checked<Document> read(TableSource source, Limits limits) {
        if (source.startsWith('!', '!')) {
            throw new IllegalStateException("too loud");
        }
        return Checked.of(new Document(source.file(), List.of()));
    }
}
