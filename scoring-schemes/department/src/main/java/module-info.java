/** The framework for the departments of Sơn La province, an edition a file. */
module org.parindex.scoring.scheme.department {
    requires org.parindex.scoring.scheme.format;

    exports org.parindex.scoring.scheme.department;

    provides org.parindex.scoring.core.scheme.SchemeProvider with
            org.parindex.scoring.scheme.department.DepartmentSchemes;
}
