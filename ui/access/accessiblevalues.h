#pragma once

#include "ui/lanes/overview.h"
#include "ui/lanes/timeruler.h"
#include "ui/mixer/fader.h"
#include "ui/mixer/levelmeter.h"
#include "ui/models/iterationslider.h"

#include <QAccessibleWidget>

namespace stemwright::ui {

/// What all widgets with a value have in common. Owned by Qt, as every accessible interface.
class AccessibleValue : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    using QAccessibleWidget::QAccessibleWidget;

    void* interface_cast(QAccessible::InterfaceType type) override;
    QString text(QAccessible::Text kind) const override;

protected:
    ~AccessibleValue() override = default;

private:
    virtual QString valueText() const = 0;
};

/// In the fader's own unit.
class AccessibleFader final : public AccessibleValue {
public:
    explicit AccessibleFader(Fader& fader) : AccessibleValue(&fader, QAccessible::Slider), m_fader(fader) {}

    QVariant currentValue() const override { return m_fader.value() * m_fader.unitsPerStep(); }
    void setCurrentValue(const QVariant& value) override;
    QVariant minimumValue() const override { return m_fader.minimum() * m_fader.unitsPerStep(); }
    QVariant maximumValue() const override { return m_fader.maximum() * m_fader.unitsPerStep(); }
    QVariant minimumStepSize() const override { return m_fader.singleStep() * m_fader.unitsPerStep(); }

private:
    ~AccessibleFader() override = default;
    QString valueText() const override { return m_fader.valueText(); }

    Fader& m_fader;
};

/// Whole numbers, and which of them are ready.
class AccessibleIterations final : public AccessibleValue {
public:
    explicit AccessibleIterations(IterationSlider& slider) : AccessibleValue(&slider, QAccessible::Slider), m_slider(slider) {}

    QVariant currentValue() const override { return m_slider.value(); }
    void setCurrentValue(const QVariant& value) override { m_slider.setValue(value.toInt()); }
    QVariant minimumValue() const override { return m_slider.minimum(); }
    QVariant maximumValue() const override { return m_slider.maximum(); }
    QVariant minimumStepSize() const override { return m_slider.singleStep(); }

private:
    ~AccessibleIterations() override = default;
    QString valueText() const override { return m_slider.valueText(); }

    IterationSlider& m_slider;
};

/// The held peak in dB; to be read only.
class AccessibleMeter final : public AccessibleValue {
public:
    explicit AccessibleMeter(LevelMeter& meter) : AccessibleValue(&meter, QAccessible::Indicator), m_meter(meter) {}

    QVariant currentValue() const override { return m_meter.heldDb(); }
    void setCurrentValue(const QVariant& /*value*/) override {}
    QVariant minimumValue() const override { return LevelMeter::kLowestDb; }
    QVariant maximumValue() const override { return LevelMeter::kHighestDb; }
    QVariant minimumStepSize() const override { return {}; }
    QAccessible::State state() const override;

private:
    ~AccessibleMeter() override = default;
    QString valueText() const override { return m_meter.valueText(); }

    LevelMeter& m_meter;
};

/// The first shown second; setting it scrolls.
class AccessibleOverview final : public AccessibleValue {
public:
    explicit AccessibleOverview(Overview& overview) : AccessibleValue(&overview, QAccessible::ScrollBar), m_time(overview.time()) {}

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override { return {}; }

private:
    ~AccessibleOverview() override = default;
    QString valueText() const override;

    TimeView& m_time;
};

/// The play head in seconds; setting it seeks.
class AccessibleRuler final : public AccessibleValue {
public:
    explicit AccessibleRuler(TimeRuler& ruler) : AccessibleValue(&ruler, QAccessible::Slider), m_ruler(ruler) {}

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    QVariant minimumValue() const override { return 0.0; }
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override { return {}; }

private:
    ~AccessibleRuler() override = default;
    QString valueText() const override;

    TimeRuler& m_ruler;
};

} // namespace stemwright::ui
