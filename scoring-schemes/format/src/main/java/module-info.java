/** Reads schemes that officials write in YAML. */
module org.parindex.scoring.scheme.format {
    requires com.google.common;
    requires transitive org.parindex.scoring.core;
    requires org.jparsec;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;

    exports org.parindex.scoring.scheme.format;

    provides org.parindex.scoring.core.rule.RuleKind with
            org.parindex.scoring.scheme.format.FormulaKind;
}
