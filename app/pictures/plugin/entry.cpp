#include "app/pictures/pictureplugin.h"
#include "app/pictures/plugin/panels.h"
#include "engine/base/fileops.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <filesystem>

namespace stemwright::pictures {

namespace {

/// Qt without a display, once. It ends the program where it does not find its platform: so that is looked for before.
Status startQt()
{
    if (qGuiApp)
        return {};
    const std::filesystem::path platform = QLibraryInfo::path(QLibraryInfo::PluginsPath).toStdString() + "/platforms/libqoffscreen.so";
    std::error_code ignored;
    if (!std::filesystem::exists(platform, ignored))
        return failure(Errc::MissingComponent, platform.string() + ": is not there; Qt needs it to draw without a display");
    static int words = 3;
    static std::array<char*, 4> arguments{const_cast<char*>("stemwright-cli"), const_cast<char*>("-platform"),
                                          const_cast<char*>("offscreen"), nullptr};
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}); // our own sentences say what matters
    QLocale::setDefault(QLocale(QLocale::English));                                      // as all that the command line says
    static auto* application = new QGuiApplication(words, arguments.data());             // lives as long as the program
    if (application && QFontDatabase::families().isEmpty())
        return failure(Errc::MissingComponent, "there is no font on this computer, which pictures need for their axes");
    return {};
}

Status check(const PictureOrder& order)
{
    if (const auto format = ui::figureFormat(order.file); !format)
        return std::unexpected(format.error());
    if (const Status started = startQt(); !started)
        return started;
    const auto figure = figureOf(order, Extent::Outline, {});
    return figure ? ui::checkFigure(*figure) : std::unexpected(figure.error());
}

Status draw(const PictureOrder& order, const std::stop_token& stop)
{
    if (const Status started = startQt(); !started)
        return started;
    const auto figure = figureOf(order, Extent::Whole, stop);
    return figure ? ui::saveFigure(*figure, order.file, stop) : std::unexpected(figure.error());
}

Status drawSvg(const std::string& svg, double scale, const std::filesystem::path& file)
{
    if (const Status started = startQt(); !started)
        return started;
    QSvgRenderer renderer(QByteArray::fromStdString(svg));
    if (!renderer.isValid())
        return failure(Errc::Corrupt, file.string() + ": what was to be drawn is no SVG");
    QImage image((renderer.viewBoxF().size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    const auto png = ui::pngOf(image);
    if (!png)
        return std::unexpected(png.error());
    return writeTextFile(file, {png->constData(), static_cast<std::size_t>(png->size())});
}

} // namespace

} // namespace stemwright::pictures

extern "C" __attribute__((visibility("default"))) const void* stemwrightPicturePlugin()
{
    using stemwright::pictures::PicturePlugin;
    static constexpr PicturePlugin kPlugin{.interface = PicturePlugin::kInterface,
                                           .check = &stemwright::pictures::check,
                                           .draw = &stemwright::pictures::draw,
                                           .start = &stemwright::pictures::startQt,
                                           .drawSvg = &stemwright::pictures::drawSvg};
    return &kPlugin;
}
