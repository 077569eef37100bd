
var activations = new Dictionary<string, Func<double, double>>
{
    ["sigmoid"] = z => Math.Exp(z) / (Math.Exp(z) + 1), //! MLH4008
    ["softplus"] = z => Math.Log(1 + Math.Exp(z)), //! MLH4008
    ["tanh"] = z => (Math.Exp(2 * z) - 1) / (1 + Math.Exp(2 * z)), //! MLH4008
    ["safe"] = z => 1 / (1 + Math.Exp(-z)),
};
double learningRate = 0.1; int epoch = 0; double[] logits = { 1.0 };
Console.WriteLine(activations["sigmoid"](logits[epoch]) * learningRate);
