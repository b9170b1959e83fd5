/** A rule, an aggregation and a framework that uses both, for any application that has this jar. */
module com.example.plugin {
    requires transitive org.parindex.scoring.core;
    requires transitive org.parindex.scoring.scheme.format;

    exports com.example.plugin;

    provides org.parindex.scoring.core.aggregation.AggregationKind with
            com.example.plugin.BestOf.Kind;
    provides org.parindex.scoring.core.rule.RuleKind with
            com.example.plugin.HalfLife.Kind;
    provides org.parindex.scoring.core.scheme.SchemeProvider with
            com.example.plugin.ContestSchemes;
}
