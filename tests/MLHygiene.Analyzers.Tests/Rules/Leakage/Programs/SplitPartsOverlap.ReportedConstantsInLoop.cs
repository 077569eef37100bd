var rows = File.ReadAllLines("x"); const int TrainCount = 100; const int TestStart = 90;
for (int epoch = 0; epoch < 3; epoch++) { var train = rows.Take(TrainCount); var test = rows.Skip(TestStart).Take(20); //! MLH1005
 Console.WriteLine(train.Count() + test.Count()); }
