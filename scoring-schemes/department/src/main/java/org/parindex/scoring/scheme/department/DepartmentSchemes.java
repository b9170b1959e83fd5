package org.parindex.scoring.scheme.department;

import java.util.Map;
import org.parindex.scoring.scheme.format.YamlSchemeProvider;

/** Brings the department framework into the catalogue. */
public final class DepartmentSchemes extends YamlSchemeProvider {

    /** Called by the catalogue. */
    public DepartmentSchemes() {
        super(Map.of(
                "son-la/department@2020", () -> DepartmentSchemes.class.getResourceAsStream("department-2020.yaml")));
    }
}
