package org.parindex.scoring.io.tables.mapping;

import org.parindex.scoring.core.value.LocalizedText;

/** Why a column or a row was taken for what it was taken for. */
public enum MatchReason {
    CODE("it has the code", "có mã"),
    NAME("it has the name", "trùng tên"),
    NAME_AND_MAXIMUM("it has the name and the maximum", "trùng tên và điểm tối đa"),
    ALIAS("it is another spelling of the name", "là tên gọi khác"),
    ABBREVIATION("it is the name with abbreviations", "là tên viết tắt"),
    SHORT_NAME("it is the name but for the kind of unit", "trùng tên, trừ loại đơn vị"),
    WORD("such columns are called so", "tên thường dùng cho cột này"),
    YEAR("it names the year", "có ghi năm"),
    PARENT("it is the total of what is beside it", "là tổng của các tiêu chí bên cạnh"),
    SUM("only it is left, and all rows add up", "là cột còn lại và mọi dòng đều cộng đúng"),
    FIRST("the names are spelled as here", "tên được lấy theo bảng này"),
    LABEL("a line above the table says so", "có ghi ở trên bảng"),
    SHEET_NAME("it is the name of the sheet", "là tên trang tính"),
    TOLD("it was said so", "đã được chỉ định"),
    NOTHING("nothing known fits", "không khớp với mục nào");

    private final LocalizedText text;

    MatchReason(String english, String vietnamese) {
        text = LocalizedText.bilingual(english, vietnamese);
    }

    /** Returns the reason, for people. */
    public LocalizedText text() {
        return text;
    }
}
