#include "engine/base/fileops.h"
#include "ui/pictures/figure.h"

#include <QBuffer>

namespace stemwright::ui {

namespace {

Result<QByteArray> contentOf(const Figure& figure, FigureFormat format, const std::stop_token& stop)
{
    if (format == FigureFormat::Svg) {
        const auto svg = figureSvg(figure, stop);
        return svg ? Result<QByteArray>(QByteArray::fromStdString(*svg)) : std::unexpected(svg.error());
    }
    const auto image = paintFigure(figure, stop);
    return image ? pngOf(*image) : std::unexpected(image.error());
}

} // namespace

Result<QByteArray> pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return failure(Errc::OutOfMemory, "the picture cannot be made a PNG");
    return png;
}

Result<FigureFormat> figureFormat(const std::filesystem::path& file)
{
    const QString ending = QString::fromStdString(file.extension().string()).toLower();
    if (ending == QLatin1String(".png"))
        return FigureFormat::Png;
    if (ending == QLatin1String(".svg"))
        return FigureFormat::Svg;
    return failure(Errc::Unsupported, file.string() + ": a picture's name ends in .png or .svg");
}

Status saveFigure(const Figure& figure, const std::filesystem::path& file, const std::stop_token& stop)
{
    const auto format = figureFormat(file);
    if (!format)
        return std::unexpected(format.error());
    const auto content = contentOf(figure, *format, stop);
    if (!content)
        return std::unexpected(content.error());
    return writeTextFile(file, {content->constData(), static_cast<std::size_t>(content->size())});
}

} // namespace stemwright::ui
