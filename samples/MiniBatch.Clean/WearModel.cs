using System;
using System.Linq;

namespace MiniBatch;

/// <summary>A logistic model of wear.</summary>
internal sealed class WearModel
{
    private readonly double[] _weights = new double[2];
    private double _bias;

    /// <summary>How sure the model is that the machine is worn, from 0 to 1.</summary>
    public double Predict(Reading reading)
    {
        var sum = _bias;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * reading.Features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>One step against the gradient of a batch. Returns the loss before it: the mean squared error.</summary>
    public double Update(Reading[] batch, double learningRate)
    {
        var loss = 0.0;
        var gradient = new double[_weights.Length];
        var biasGradient = 0.0;
        foreach (var reading in batch)
        {
            var error = Predict(reading) - reading.Label;
            loss += error * error;
            biasGradient += error;
            for (var i = 0; i < gradient.Length; i++)
            {
                gradient[i] += error * reading.Features[i];
            }
        }

        _bias -= learningRate * biasGradient / batch.Length;
        for (var i = 0; i < gradient.Length; i++)
        {
            _weights[i] -= learningRate * gradient[i] / batch.Length;
        }

        return loss / batch.Length;
    }

    public double Accuracy(Reading[] readings) => (double)readings.Count(reading => (Predict(reading) > 0.5) == (reading.Label > 0.5)) / readings.Length;
}
