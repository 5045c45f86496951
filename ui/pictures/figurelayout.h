#pragma once

#include "ui/pictures/canvas.h"
#include "ui/pictures/figure.h"

namespace stemwright::ui {

/// A mark beside a panel's picture or its colour bar.
struct HeightMark {
    double height = 0.0; ///< from 0 to 1, upwards
    QString text;
};
/// Of frequencies where there are such, else of levels, as many as `heightUnits` have room for.
std::vector<HeightMark> heightMarks(const LaneContent& content, double heightUnits);
std::vector<HeightMark> barMarks(const ColourBar& bar, double heightUnits);

struct TimeMark {
    double seconds = 0.0;
    QString text;
};
std::vector<TimeMark> timeMarks(const Figure& figure, double widthUnits);

/// Where things of a figure stand, in units.
class FigureLayout {
public:
    explicit FigureLayout(const Figure& figure);

    /// The pictures, panel by panel; empty or turned over where there is no room.
    const std::vector<QRectF>& pictures() const { return m_pictures; }
    /// The smallest size in which all pictures can be read.
    QSize smallest() const;

private:
    QSizeF m_around; ///< what stands beside all pictures of a row and of a column, together
    std::vector<QRectF> m_pictures;
    int m_columns = 1;
    int m_rows = 1;
};

/// Draws everything but the contents, which are there already: one image for each panel.
void drawFigure(Canvas& canvas, const Figure& figure, const FigureLayout& layout, const std::vector<QImage>& contents);

} // namespace stemwright::ui
