package org.parindex.scoring.core.rule;

import com.google.common.collect.ImmutableList;
import java.util.ServiceLoader;
import org.parindex.scoring.core.parameter.Kind;
import org.parindex.scoring.core.parameter.Kinds;

/**
 * A kind of scoring rule that scheme files can ask for, found by {@link ServiceLoader}. A jar adds one by naming its class in
 * {@code META-INF/services} or in its {@code module-info}.
 */
public interface RuleKind extends Kind<ScoringRule> {

    /** Returns the kinds that this library's class loader and the current thread's context class loader see. */
    static Kinds<ScoringRule> installed() {
        return Kinds.of(ImmutableList.of(
                ServiceLoader.load(RuleKind.class, RuleKind.class.getClassLoader()),
                ServiceLoader.load(RuleKind.class)));
    }
}
