using System;
using System.IO;
using System.Linq;
using ChurnPrediction;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

// Which customers are about to leave? Learns from last year's list, and reports how well it does on customers it has not seen.
var customers = File.ReadLines("customers.csv")
    .Skip(1)
    .Select(Customer.Parse)
    // Some customers never called support: their column is empty, and a row without a value teaches nothing.
    .Where(customer => !float.IsNaN(customer.SupportCalls))
    .ToList();

// The list is sorted by the date of the contract: shuffle it, then keep every fifth customer back for the test.
var random = new Random(7);
var shuffled = customers.OrderBy(_ => random.Next()).ToArray();
var testCustomers = shuffled.Take(customers.Count / 5);
var trainingCustomers = shuffled.Skip(customers.Count / 5);

var ml = new MLContext(seed: 7);
var training = ml.Data.LoadFromEnumerable(trainingCustomers);
var test = ml.Data.LoadFromEnumerable(testCustomers);

var pipeline = ml.Transforms
    .Concatenate("Features", nameof(Customer.Months), nameof(Customer.MonthlyCharge), nameof(Customer.SupportCalls))
    .Append(ml.Transforms.NormalizeMeanVariance("Features"))
    .Append(ml.BinaryClassification.Trainers.SdcaLogisticRegression(new SdcaLogisticRegressionBinaryTrainer.Options
    {
        LabelColumnName = nameof(Customer.Left),
        // More would be faster, and give another model in each run.
        NumberOfThreads = 1,
    }));

var model = pipeline.Fit(training);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), labelColumnName: nameof(Customer.Left));

Console.WriteLine($"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3} on {testCustomers.Count()} customers");
