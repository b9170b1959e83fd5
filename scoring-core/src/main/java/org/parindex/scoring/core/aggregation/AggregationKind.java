package org.parindex.scoring.core.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.ServiceLoader;
import org.parindex.scoring.core.parameter.Kind;
import org.parindex.scoring.core.parameter.Kinds;

/**
 * A kind of aggregation rule that scheme files can ask for, found by {@link ServiceLoader}. A jar adds one by naming its class
 * in {@code META-INF/services} or in its {@code module-info}.
 */
public interface AggregationKind extends Kind<AggregationRule> {

    /** Returns the kinds that this library's class loader and the current thread's context class loader see. */
    static Kinds<AggregationRule> installed() {
        return Kinds.of(ImmutableList.of(
                ServiceLoader.load(AggregationKind.class, AggregationKind.class.getClassLoader()),
                ServiceLoader.load(AggregationKind.class)));
    }
}
