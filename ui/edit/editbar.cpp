#include "ui/edit/editbar.h"

#include "ui/look/flowlayout.h"
#include "ui/mixer/mixermodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUndoStack>

#include <array>
#include <cmath>

namespace stemwright::ui {

namespace {

constexpr int kWhole = 100; // percent
constexpr int kPage = 10;
constexpr int kSliderWidth = 110;
constexpr double kSemitones = 12.0; // in an octave

struct Softness {
    int milliseconds;
    int semitones;
};
constexpr std::array kEdges{Softness{.milliseconds = 0, .semitones = 0}, Softness{.milliseconds = 20, .semitones = 2},
                            Softness{.milliseconds = 40, .semitones = 2}, Softness{.milliseconds = 100, .semitones = 4},
                            Softness{.milliseconds = 250, .semitones = 7}};
constexpr int kUsualEdge = 2;
constexpr std::array kBrushes{8, 16, 32, 64}; // pixels
constexpr int kUsualBrush = 1;

} // namespace

EditBar::EditBar(const MixerModel& mixer, QUndoStack& stack, QWidget* parent)
    : QWidget(parent), m_mixer(mixer), m_target(new QComboBox), m_strength(new QSlider(Qt::Horizontal)), m_strengthText(new QLabel),
      m_edge(new QComboBox), m_size(new QComboBox), m_undo(new QPushButton(tr("Undo")))
{
    m_strength->setRange(0, kWhole);
    m_strength->setPageStep(kPage);
    m_strength->setFixedWidth(kSliderWidth);
    m_strengthText->setFixedWidth(fontMetrics().horizontalAdvance(tr("%1 %").arg(kWhole)));
    m_strengthText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(m_strength, &QSlider::valueChanged, this, [this] {
        showStrength(strength());
        Q_EMIT strengthChosen(strength());
    });
    showStrength(1.0);
    for (const Softness& edge : kEdges)
        m_edge->addItem(
            edge.milliseconds == 0
                ? tr("hard")
                : tr("%1 ms, %n semitones", "how soft an edge is in time and in frequency", edge.semitones).arg(edge.milliseconds));
    m_edge->setCurrentIndex(kUsualEdge);
    for (const int pixels : kBrushes)
        m_size->addItem(tr("%1 pixels", "size of the brush").arg(pixels));
    m_size->setCurrentIndex(kUsualBrush);
    connect(m_size, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT brushChosen(kBrushes[static_cast<std::size_t>(index)]); });
    connect(m_target, &QComboBox::currentIndexChanged, this, &EditBar::targetChosen);

    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(10, 6, 10, 6);
    layout->setSpacing(12);
    layout->addWidget(labelled(tr("Move to"), m_target));
    QWidget* strengthGroup = labelled(tr("Strength"), m_strength);
    strengthGroup->layout()->addWidget(m_strengthText);
    layout->addWidget(strengthGroup);
    layout->addWidget(labelled(tr("Edge"), m_edge));
    m_sizeGroup = labelled(tr("Brush"), m_size);
    layout->addWidget(m_sizeGroup);
    m_sizeGroup->hide();
    layout->addWidget(m_undo);
    auto* done = new QPushButton(tr("Done"));
    done->setProperty("primary", true);
    layout->addWidget(done);
    connect(done, &QPushButton::clicked, this, &EditBar::doneRequested);
    connect(m_undo, &QPushButton::clicked, &stack, &QUndoStack::undo);
    const auto showUndo = [this, &stack] {
        m_undo->setEnabled(stack.canUndo());
        m_undo->setToolTip(stack.undoText());
    };
    connect(&stack, &QUndoStack::indexChanged, this, showUndo);
    connect(&stack, &QUndoStack::undoTextChanged, this, showUndo);
    showUndo();
    for (const auto signal : {&MixerModel::stemsChanged, &MixerModel::looksChanged, &MixerModel::orderChanged})
        connect(&mixer, signal, this, &EditBar::fillTargets);
    fillTargets();
}

QWidget* EditBar::labelled(const QString& text, QWidget* control)
{
    auto* group = new QWidget;
    auto* layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(control);
    control->setAccessibleName(text);
    layout->addWidget(label);
    layout->addWidget(control);
    return group;
}

void EditBar::fillTargets()
{
    const QString kept = target();
    const QSignalBlocker blocker(m_target);
    m_target->clear();
    for (const int stem : m_mixer.order())
        m_target->addItem(m_mixer.name(stem), m_mixer.target(stem));
    m_target->setCurrentIndex(std::max(0, m_target->findData(kept)));
}

QString EditBar::target() const { return m_target->currentData().toString(); }

void EditBar::setTarget(const QString& target) { m_target->setCurrentIndex(m_target->findData(target)); }

double EditBar::strength() const { return static_cast<double>(m_strength->value()) / kWhole; }

void EditBar::showStrength(double strength)
{
    const QSignalBlocker blocker(m_strength); // what is shown is no choice
    m_strength->setValue(static_cast<int>(std::lround(kWhole * strength)));
    m_strengthText->setText(tr("%1 %").arg(QLocale().toString(m_strength->value())));
}

edit::Edge EditBar::edge() const
{
    const Softness& edge = kEdges[static_cast<std::size_t>(m_edge->currentIndex())];
    return {.seconds = edge.milliseconds / 1000.0, .octaves = edge.semitones / kSemitones};
}

void EditBar::setBrushShown(bool shown) { m_sizeGroup->setVisible(shown); }

} // namespace stemwright::ui
