#include "ui/models/filterpanel.h"

#include "ui/models/iterationslider.h"
#include "ui/settings/checkedsetting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <set>

namespace stemwright::ui {

namespace {

using separate::Residual;

const QString kIterationsKey = QStringLiteral("separation/iterations");
const QString kWindowKey = QStringLiteral("separation/window");
const QString kSoftMaskKey = QStringLiteral("separation/soft-mask");
const QString kResidualKey = QStringLiteral("separation/residual");
constexpr separate::SeparationOptions kUsual;
constexpr std::array kWindows{75, 150, 300, 600, 1200}; // slices
constexpr double kSlicesPerSecond = 44100.0 / 1024.0;   // of all models in the catalogue

} // namespace

FilterPanel::FilterPanel(QSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_iterations(new IterationSlider(kMostIterations)), m_iterationsText(new QLabel),
      m_window(new QComboBox), m_softMask(new QCheckBox(tr("Soft mask"))), m_residual(new QComboBox)
{
    m_iterations->setToolTip(tr("More iterations take longer; less leaks from stem to stem, and artefacts may grow."));
    m_window->setToolTip(tr("How much of the song the filter sees at once. In a short window it follows what moves; in a long one it knows "
                            "better where each stem sits."));
    m_softMask->setToolTip(tr("The filter starts from shares of the song instead of the loudness that the model estimated."));
    m_residual->setToolTip(tr("What becomes of the sound that no stem explains. Whatever is chosen, all stems together give the song."));
    for (const int slices : kWindows)
        addWindow(slices);
    m_residual->addItem(tr("Is a stem of its own"), static_cast<int>(Residual::Remainder));
    m_residual->addItem(tr("Is spread over the stems"), static_cast<int>(Residual::Spread));
    m_residual->addItem(tr("Is a source of the filter"), static_cast<int>(Residual::Filtered));
    for (QComboBox* choices : {m_window, m_residual}) {
        choices->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choices->setMinimumContentsLength(1);
    }
    m_window->setAccessibleName(tr("Window of the filter"));
    m_residual->setAccessibleName(tr("Residual"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(new QLabel(tr("Wiener iterations")), 1);
    line->addWidget(m_iterationsText);
    layout->addLayout(line);
    for (QWidget* widget : QList<QWidget*>{m_iterations, new QLabel(m_window->accessibleName()), m_window,
                                           new QLabel(m_residual->accessibleName()), m_residual, m_softMask})
        layout->addWidget(widget);
    setOptions({.iterations = static_cast<std::size_t>(
                    checkedNumber(settings, kIterationsKey, 0, kMostIterations, static_cast<int>(kUsual.iterations))),
                .windowSlices = static_cast<std::size_t>(
                    checkedNumber(settings, kWindowKey, kWindows.front(), kWindows.back(), static_cast<int>(kUsual.windowSlices))),
                .softMask = checkedSwitch(settings, kSoftMaskKey, false),
                .residual = static_cast<Residual>(checkedNumber(settings, kResidualKey, static_cast<int>(Residual::Remainder),
                                                                static_cast<int>(Residual::Spread), static_cast<int>(kUsual.residual)))});
    connect(m_iterations, &QSlider::valueChanged, this, [this] {
        m_manyIterations = 0;
        showIterations();
        choose();
    });
    connect(m_softMask, &QCheckBox::toggled, this, &FilterPanel::choose);
    for (QComboBox* choices : {m_window, m_residual})
        connect(choices, &QComboBox::currentIndexChanged, this, &FilterPanel::choose);
}

separate::SeparationOptions FilterPanel::options() const
{
    return {.iterations = std::max(m_manyIterations, static_cast<std::size_t>(m_iterations->value())),
            .windowSlices = static_cast<std::size_t>(m_window->currentData().toInt()),
            .softMask = m_softMask->isChecked(),
            .residual = static_cast<Residual>(m_residual->currentData().toInt())};
}

void FilterPanel::setOptions(const separate::SeparationOptions& options)
{
    const QSignalBlocker iterationsBlocker(m_iterations);
    const QSignalBlocker windowBlocker(m_window);
    const QSignalBlocker softMaskBlocker(m_softMask);
    const QSignalBlocker residualBlocker(m_residual);
    m_iterations->setValue(static_cast<int>(std::min<std::size_t>(options.iterations, kMostIterations)));
    m_manyIterations = options.iterations > kMostIterations ? options.iterations : 0;
    if (m_window->findData(static_cast<int>(options.windowSlices)) < 0)
        addWindow(static_cast<int>(options.windowSlices));
    m_window->setCurrentIndex(m_window->findData(static_cast<int>(options.windowSlices)));
    m_softMask->setChecked(options.softMask);
    // A project of the command line's kind may have none; stems that are listened to always have one.
    const Residual residual = options.residual == Residual::None ? Residual::Remainder : options.residual;
    m_residual->setCurrentIndex(m_residual->findData(static_cast<int>(residual)));
    showIterations();
}

void FilterPanel::moveIterations(int by) { m_iterations->setValue(m_iterations->value() + by); }

void FilterPanel::setReady(const std::vector<std::size_t>& counts)
{
    std::set<int> ready;
    for (const std::size_t count : counts)
        ready.insert(static_cast<int>(std::min<std::size_t>(count, kMostIterations + 1)));
    ready.erase(kMostIterations + 1);
    m_iterations->setReady(ready);
}

bool FilterPanel::isReady() const { return m_iterations->ready().contains(m_iterations->value()); }

void FilterPanel::choose()
{
    m_settings.setValue(kIterationsKey, m_iterations->value());
    m_settings.setValue(kWindowKey, m_window->currentData());
    m_settings.setValue(kSoftMaskKey, m_softMask->isChecked());
    m_settings.setValue(kResidualKey, m_residual->currentData());
    Q_EMIT optionsChosen();
}

void FilterPanel::showIterations() { m_iterationsText->setText(QLocale().toString(static_cast<qulonglong>(options().iterations))); }

void FilterPanel::addWindow(int slices)
{
    const QString text =
        slices > 0 ? tr("%1 slices, about %2 s").arg(QLocale().toString(slices), QLocale().toString(slices / kSlicesPerSecond, 'f', 1))
                   : tr("The whole song");
    m_window->addItem(text, slices);
}

} // namespace stemwright::ui
