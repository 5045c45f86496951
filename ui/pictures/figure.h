#pragma once

#include "engine/base/framerange.h"
#include "engine/base/result.h"
#include "ui/lanes/lanecontent.h"

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QPalette>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace stemwright::ui {

/// What the colours of a panel mean.
struct ColourBar {
    std::vector<QRgb> colours; ///< that of the lowest value first
    double lowest = 0.0;
    double highest = 1.0;
    QString unit; ///< "dB", "%"
};

struct LegendEntry {
    QColor colour;
    QString text;
};

/// One picture of a figure. Its height is a frequency where the content has frequencies, else a level from full scale to full scale.
struct FigurePanel {
    QString title{};
    QString note{}; ///< in weaker letters at the right, above the picture
    std::shared_ptr<const LaneContent> content;
    std::optional<ColourBar> bar{};
    std::vector<LegendEntry> legend{};
};

/// Pictures of one range of a song with all that is needed to read them, for a paper or a lesson. Panels stand above one another, or row
/// by row in several columns; those of a column share the axis of time.
struct Figure {
    QString title{};
    QStringList sources{}; ///< below the title, a line each: what was heard, and how it was separated
    std::vector<FigurePanel> panels{};
    int columns = 1;
    FrameRange range{};
    int rateHz = 44'100;
    QSize size{1280, 720}; ///< in units of which a letter is 12 to 18 high
    double scale = 1.0;    ///< pixels of a unit
    QPalette palette{};
};

/// Says whether it can be drawn.
/// Errors  InvalidArgument: nothing to show, or too small for what stands around the panels; TooLarge: beyond 16,384 pixels either way.
[[nodiscard]] Status checkFigure(const Figure& figure);

/// Errors  those of checkFigure(); Cancelled (polled for each strip of a panel).
/// Thread  any; reads sound and computes. Needs a QGuiApplication for its fonts.
Result<QImage> paintFigure(const Figure& figure, const std::stop_token& stop);
/// Lines and letters as such, each panel's picture as one PNG at `scale`.
Result<std::string> figureSvg(const Figure& figure, const std::stop_token& stop);

enum class FigureFormat { Png, Svg };
/// By the ending of the name, in any case.
/// Errors  Unsupported: another ending, or none.
Result<FigureFormat> figureFormat(const std::filesystem::path& file);

/// Errors  OutOfMemory.
Result<QByteArray> pngOf(const QImage& image);

/// Draws and writes; replaces what is there. The name never holds a part of the file.
/// Errors  those of drawing, of the ending and of the disk.
[[nodiscard]] Status saveFigure(const Figure& figure, const std::filesystem::path& file, const std::stop_token& stop);

} // namespace stemwright::ui
