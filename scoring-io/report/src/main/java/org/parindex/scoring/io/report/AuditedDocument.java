package org.parindex.scoring.io.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.parindex.scoring.core.audit.Errata;
import org.parindex.scoring.core.audit.Finding;

/**
 * What an audit found in one document.
 *
 * @param file the document's name
 * @param errata those that were applied to it before
 * @param findings in the order of its tables
 */
public record AuditedDocument(String file, Errata errata, List<Finding> findings) {

    public AuditedDocument {
        requireNonNull(file, "file");
        requireNonNull(errata, "errata");
        findings = ImmutableList.copyOf(findings);
    }
}
