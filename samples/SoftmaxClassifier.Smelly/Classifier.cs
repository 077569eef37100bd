using System;
using System.Collections.Generic;
using System.Linq;

namespace SoftmaxClassifier;

/// <summary>Logistic regression for three classes.</summary>
internal sealed class Classifier(double learningRate)
{
    private const int Classes = 3;
    private const int Patience = 5;

    private readonly double[][] _weights = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];

    /// <summary>Learns until the validation loss has not fallen for a while. Returns the epochs that it took, and the lowest loss.</summary>
    public (int Epochs, double Loss) Train(IReadOnlyList<Reading> training, IReadOnlyList<Reading> validation, int maxEpochs)
    {
        var best = double.MaxValue;
        var waited = 0;
        for (var epoch = 1; epoch <= maxEpochs; epoch++)
        {
            Step(training);
            var loss = LogLoss(validation);
            if (loss >= best) // MLH4003
            {
                if (++waited == Patience)
                {
                    return (epoch, best);
                }
            }
            else
            {
                best = loss;
                waited = 0;
            }
        }

        return (maxEpochs, best);
    }

    /// <summary>The mean negative logarithm of the probability that was given to what is right.</summary>
    public double LogLoss(IReadOnlyList<Reading> readings) =>
        readings.Average(reading => -Math.Log(Probabilities(reading.Features)[reading.Label])); // MLH4006

    /// <summary>The share of the readings whose machine is found.</summary>
    public double Accuracy(IReadOnlyList<Reading> readings)
    {
        var correct = readings.Count(reading => Classify(reading.Features) == reading.Label);
        return correct / readings.Count; // MLH4012
    }

    /// <summary>The machine with the highest probability.</summary>
    public int Classify(double[] features)
    {
        var probabilities = Probabilities(features);
        var best = 0;
        for (var i = 1; i < Classes; i++)
        {
            if (probabilities[i] > probabilities[best])
            {
                best = i;
            }
        }

        return best;
    }

    private double[] Probabilities(double[] features) =>
        Softmax(_weights.Select(weights => weights[0] + (weights[1] * features[0]) + (weights[2] * features[1])).ToArray());

    private static double[] Softmax(double[] logits)
    {
        var exponentials = logits.Select(logit => Math.Exp(logit)).ToArray();
        var sum = exponentials.Sum();
        return exponentials.Select(exponential => exponential / sum).ToArray();
    }

    // One step down the gradient of all readings.
    private void Step(IReadOnlyList<Reading> training)
    {
        var gradients = new double[Classes, Classes];
        foreach (var reading in training)
        {
            var probabilities = Probabilities(reading.Features);
            for (var i = 0; i < Classes; i++)
            {
                var error = probabilities[i] - (i == reading.Label ? 1 : 0);
                gradients[i, 0] += error;
                gradients[i, 1] += error * reading.Features[0];
                gradients[i, 2] += error * reading.Features[1];
            }
        }

        for (var i = 0; i < Classes; i++)
        {
            for (var j = 0; j < _weights[i].Length; j++)
            {
                _weights[i][j] -= learningRate * gradients[i, j] / training.Count;
            }
        }
    }
}
