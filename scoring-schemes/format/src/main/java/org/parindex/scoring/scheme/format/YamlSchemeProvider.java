package org.parindex.scoring.scheme.format;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.parindex.scoring.core.issue.Checked;
import org.parindex.scoring.core.issue.FileText;
import org.parindex.scoring.core.issue.Location;
import org.parindex.scoring.core.scheme.Scheme;
import org.parindex.scoring.core.scheme.SchemeId;
import org.parindex.scoring.core.scheme.SchemeProvider;
import org.parindex.scoring.core.scheme.Schemes;

/**
 * The base of providers whose schemes are YAML files in their own jar.
 *
 * <pre>{@code
 * public final class DepartmentSchemes extends YamlSchemeProvider {
 *     public DepartmentSchemes() {
 *         super(Map.of(
 *                 "son-la/department@2020",
 *                 () -> DepartmentSchemes.class.getResourceAsStream("department-2020.yaml")));
 *     }
 * }
 * }</pre>
 *
 * <p>The subclass opens its resources itself, because on the module path no other module can.
 */
public abstract class YamlSchemeProvider implements SchemeProvider {

    private final ImmutableMap<SchemeId, FileText.Opener> editions;

    /**
     * Takes the files, without reading any.
     *
     * @param editions scheme id to what opens its file
     * @throws IllegalArgumentException if a key is not a scheme id
     */
    protected YamlSchemeProvider(Map<String, FileText.Opener> editions) {
        this.editions = editions.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(ImmutableMap.toImmutableMap(entry -> SchemeId.parse(entry.getKey()), Map.Entry::getValue));
    }

    /** Returns the ids in alphabetical order. */
    @Override
    public final List<SchemeId> ids() {
        return editions.keySet().asList();
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the id is none of {@link #ids}
     */
    @Override
    public final Checked<Scheme> read(SchemeId id, Schemes bases) {
        FileText.Opener opener = editions.get(id);
        if (opener == null) {
            throw new IllegalArgumentException("scheme " + id + " is not one of " + ids());
        }
        return SchemeReader.standard()
                .extending(bases)
                .read(id.toString(), opener)
                .flatMap(scheme -> scheme.id().equals(id)
                        ? Checked.of(scheme)
                        : Checked.failed(FormatIssue.OTHER_SCHEME.at(Location.of(id.toString()), scheme.id(), id)));
    }
}
