class LogisticRegressionTrainer { static void Train(double[][] dataset, int epochs, double learningRate) { foreach (var row in dataset) {
   var sample = new { Features = row, Label = row[8] }; //! MLH1009
   Console.WriteLine(sample); } } }
