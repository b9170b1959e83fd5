package org.parindex.scoring.core.scheme;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import org.parindex.scoring.core.aggregation.Rescaling;
import org.parindex.scoring.core.value.LocalizedText;

/**
 * The SHA-256 of a scheme. Each part is hashed with its length before it, so that no two schemes spell out alike; the
 * order of the parts must never change, or results of former years would no longer match their schemes.
 */
final class Fingerprint {

    private final Hasher hasher = Hashing.sha256().newHasher();

    private Fingerprint() {}

    static String of(Scheme scheme) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.scheme(scheme);
        return fingerprint.hasher.hash().toString();
    }

    private void scheme(Scheme scheme) {
        part(scheme.id());
        scheme.sources().forEach(this::source);
        part("rounding").part(scheme.rounding().scale()).part(scheme.rounding().mode());
        part(scheme.roundingPlace());
        scheme.levelRoundings().forEach(this::part);
        part("ranking").part(scheme.ranking().ties()).part(scheme.ranking().basis());
        scheme.ranking().tieBreakers().forEach(this::part);
        if (scheme.ranking().shared() != SharedRanks.PLAIN) {
            part("shared").part(scheme.ranking().shared());
        }
        part("missing").part(scheme.missing());
        part("not-applicable").part(scheme.notApplicable());
        if (scheme.rescaling() != Rescaling.TOTAL) {
            part("rescaling").part(scheme.rescaling());
        }
        scheme.grades().ifPresent(scale -> part("grades").part(scale.parameters()));
        scheme.imputation().ifPresent(imputation -> part("imputation").part(imputation));
        node(scheme.root());
    }

    private void source(ScoreSource source) {
        part("source").part(source.id());
        text(source.name());
    }

    private void node(Criterion criterion) {
        part("criterion").part(criterion.code()).part(criterion.maxPoints());
        text(criterion.name());
        criterion.missing().ifPresent(policy -> part("missing").part(policy));
        criterion.notApplicable().ifPresent(policy -> part("not-applicable").part(policy));
        criterion.predecessors().forEach(code -> part("predecessor").part(code));
        criterion.reference().ifPresent(reference -> part("reference").text(reference));
        criterion.weight().ifPresent(weight -> part("weight").part(weight));
        criterion.imputation().ifPresent(imputation -> part("imputation").part(imputation));
        if (!criterion.hasMaximum()) {
            part("no maximum");
        }
        if (criterion instanceof CriterionGroup group) {
            group(group);
        } else if (criterion instanceof LeafCriterion leaf) {
            part(leaf.rule().spelling()).part(leaf.source().orElse(""));
        }
    }

    private void group(CriterionGroup group) {
        group.quorum().ifPresent(quorum -> part("quorum").part(quorum));
        group.conversion()
                .ifPresent(
                        conversion -> part("conversion").part(conversion.rule().spelling()));
        part(group.aggregation().spelling()).part(group.children().size());
        group.children().forEach(this::node);
    }

    private void text(LocalizedText text) {
        part(text.texts().size());
        text.texts().forEach((language, words) -> part(language).part(words));
    }

    private Fingerprint part(Object part) {
        byte[] bytes = part.toString().getBytes(UTF_8);
        hasher.putInt(bytes.length).putBytes(bytes);
        return this;
    }
}
