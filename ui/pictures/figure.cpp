#include "ui/pictures/figure.h"

#include "ui/pictures/figurelayout.h"

#include <algorithm>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr int kLargestPixels = 16'384;
constexpr int kStripPixels = 256; // of one tile, so that a strip of all rows is never more than some tiles

/// A panel's picture in strips, as what is wide has more tiles than the cache may keep.
Result<QImage> paintContent(const Figure& figure, const LaneContent& content, QSize pixels, const std::stop_token& stop)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const double framesPerPixel = static_cast<double>(figure.range.frames()) / pixels.width();
    for (int x = 0; x < pixels.width(); x += kStripPixels) {
        if (stop.stop_requested())
            return failure(Errc::Cancelled, "drawing the picture");
        const Section strip{.firstFrame = static_cast<double>(figure.range.first) + x * framesPerPixel,
                            .framesPerPixel = framesPerPixel,
                            .pixels = {std::min(kStripPixels, pixels.width() - x), pixels.height()}};
        painter.drawImage(x, 0, content.paint(strip, PaintClock::time_point::max()).image);
    }
    return image;
}

Result<std::vector<QImage>> paintContents(const Figure& figure, const FigureLayout& layout, const std::stop_token& stop)
{
    std::vector<QImage> images;
    for (std::size_t panel = 0; panel < figure.panels.size(); ++panel) {
        auto image = paintContent(figure, *figure.panels[panel].content, (layout.pictures()[panel].size() * figure.scale).toSize(), stop);
        if (!image)
            return std::unexpected(image.error());
        images.push_back(std::move(*image));
    }
    return images;
}

std::string sizeText(double width, double height)
{
    return std::to_string(std::lround(width)) + " x " + std::to_string(std::lround(height));
}

template <typename Draw>
auto drawn(const Figure& figure, const std::stop_token& stop, const Draw& draw) -> Result<decltype(draw(FigureLayout(figure), {}))>
{
    if (const Status possible = checkFigure(figure); !possible)
        return std::unexpected(possible.error());
    const FigureLayout layout(figure);
    const auto contents = paintContents(figure, layout, stop);
    if (!contents)
        return std::unexpected(contents.error());
    return draw(layout, *contents);
}

} // namespace

Status checkFigure(const Figure& figure)
{
    const auto holds = [](const FigurePanel& panel) { return panel.content != nullptr; };
    if (figure.panels.empty() || !std::ranges::all_of(figure.panels, holds) || figure.range.frames() <= 0)
        return failure(Errc::InvalidArgument, "the picture: there is nothing to show");
    const double width = figure.size.width() * figure.scale;
    const double height = figure.size.height() * figure.scale;
    if (!(figure.scale > 0.0) || !(std::max(width, height) <= kLargestPixels))
        return failure(Errc::TooLarge, "the picture: " + sizeText(width, height) + " pixels are more than " +
                                           std::to_string(kLargestPixels) + " either way");
    const QSize smallest = FigureLayout(figure).smallest();
    if (figure.size.width() < smallest.width() || figure.size.height() < smallest.height())
        return failure(Errc::InvalidArgument, "the picture: " + sizeText(figure.size.width(), figure.size.height()) +
                                                  " is too small for what it shows, which needs " +
                                                  sizeText(smallest.width(), smallest.height()));
    return {};
}

Result<QImage> paintFigure(const Figure& figure, const std::stop_token& stop)
{
    return drawn(figure, stop, [&](const FigureLayout& layout, const std::vector<QImage>& contents) {
        ImageCanvas canvas(figure.size, figure.scale, figure.palette.color(QPalette::Window));
        drawFigure(canvas, figure, layout, contents);
        return canvas.finished();
    });
}

Result<std::string> figureSvg(const Figure& figure, const std::stop_token& stop)
{
    return drawn(figure, stop, [&](const FigureLayout& layout, const std::vector<QImage>& contents) {
        SvgCanvas canvas(figure.size, figure.title, figure.palette.color(QPalette::Window));
        drawFigure(canvas, figure, layout, contents);
        return canvas.finished();
    });
}

} // namespace stemwright::ui
