/** The framework for the districts of Sơn La province, an edition a file. */
module org.parindex.scoring.scheme.district {
    requires org.parindex.scoring.scheme.format;

    exports org.parindex.scoring.scheme.district;

    provides org.parindex.scoring.core.scheme.SchemeProvider with
            org.parindex.scoring.scheme.district.DistrictSchemes;
}
