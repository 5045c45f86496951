#include "ui/window/emptypage.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace stemwright::ui {

namespace {

constexpr QSize kFrameSize(760, 430);
constexpr double kCornerRadius = 14.0;

QLabel* makeLabel(const QString& text, double sizeFactor, QFont::Weight weight, QPalette::ColorRole colour)
{
    auto* label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * sizeFactor);
    font.setWeight(weight);
    label->setFont(font);
    label->setForegroundRole(colour);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent), m_frame(new QWidget(this))
{
    auto* note = makeLabel(QStringLiteral("♫"), 4.2, QFont::Normal, QPalette::Highlight);
    note->setAccessibleName(tr("Music"));
    auto* open = new QPushButton(tr("Open a song…"));
    open->setProperty("primary", true);
    open->setMinimumSize(140, 38);
    connect(open, &QPushButton::clicked, this, &EmptyPage::openRequested);
    auto* demo = new QPushButton(tr("Try the demo song"));
    demo->setMinimumSize(140, 34);
    connect(demo, &QPushButton::clicked, this, &EmptyPage::demoRequested);

    auto* inside = new QVBoxLayout(m_frame);
    inside->setContentsMargins(32, 32, 32, 32);
    inside->setSpacing(14);
    inside->addStretch();
    inside->addWidget(note);
    inside->addWidget(makeLabel(tr("Drop a song here"), 2.1, QFont::DemiBold, QPalette::WindowText));
    inside->addWidget(makeLabel(tr("It plays at once and is split into vocals, drums, bass and other while you listen.\n"
                                   "Nothing leaves this computer."),
                                1.1, QFont::Normal, QPalette::PlaceholderText));
    inside->addWidget(open, 0, Qt::AlignHCenter);
    inside->addWidget(demo, 0, Qt::AlignHCenter);
    inside->addStretch();

    m_frame->setMaximumSize(kFrameSize);
    m_frame->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* outside = new QGridLayout(this);
    outside->setContentsMargins(24, 24, 24, 24);
    outside->addWidget(m_frame, 1, 1);
    for (const int edge : {0, 2}) {
        outside->setRowStretch(edge, 1);
        outside->setColumnStretch(edge, 1);
    }
    outside->setRowStretch(1, 100);
    outside->setColumnStretch(1, 100);
}

void EmptyPage::setHighlighted(bool highlighted)
{
    if (highlighted == m_isHighlighted)
        return;
    m_isHighlighted = highlighted;
    update();
}

void EmptyPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    QPen pen(palette().color(m_isHighlighted ? QPalette::Highlight : QPalette::Mid), 2.0, Qt::CustomDashLine);
    pen.setDashPattern({4.0, 3.0});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(m_frame->geometry()).adjusted(1, 1, -1, -1), kCornerRadius, kCornerRadius);
}

} // namespace stemwright::ui
