package com.example.plugin;

import java.util.Map;
import org.parindex.scoring.scheme.format.YamlSchemeProvider;

/** Brings the framework of a contest into the catalogue. */
public final class ContestSchemes extends YamlSchemeProvider {

    /** Called by the catalogue. */
    public ContestSchemes() {
        super(Map.of("example/contest@2026", () -> ContestSchemes.class.getResourceAsStream("contest-2026.yaml")));
    }
}
