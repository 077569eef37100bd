namespace MLHygiene.Analyzers.Models;

/// <summary>What calling an API means to the rules. <see cref="RoleGrammar"/> holds the word and the facts of each.</summary>
internal enum Role
{
    /// <summary>Each call gives another value: a random draw.</summary>
    Entropy,

    /// <summary>Returns its rows sorted by a key.</summary>
    Order,

    /// <summary>Returns its rows in a random order.</summary>
    Shuffle,

    /// <summary>Passes its rows on in their order, whenever somebody reads the result; without a map, maybe not all of them.</summary>
    Sequence,

    /// <summary>Returns a part of its rows.</summary>
    Split,

    /// <summary>Returns its rows, or some of them, in the order in which they stand: a collection, a view, a dataset.</summary>
    Keep,

    /// <summary>Returns its rows without those of another sequence, or tells whether a row is one of them.</summary>
    Exclude,

    /// <summary>Makes an object that hands out the rows of a dataset in batches.</summary>
    Loader,

    /// <summary>Computes gradients.</summary>
    Backward,

    /// <summary>Changes a model by its gradients: a loop that computes them and steps is training.</summary>
    Step,

    /// <summary>Makes the object whose seed decides the randomness of the components made from it.</summary>
    Context,

    /// <summary>Returns a part of a context that draws from the same randomness.</summary>
    Catalog,

    /// <summary>Makes or runs a component that draws from the randomness of a context.</summary>
    Draw,

    /// <summary>Gives rows that can be read again in another order: what an online trainer needs before it shuffles.</summary>
    Cache,

    /// <summary>Returns a chain of estimators with one more step.</summary>
    Append,

    /// <summary>Fits an estimator or a model to rows.</summary>
    Fit,

    /// <summary>Compares two operands value by value, as the language's operator would.</summary>
    Comparison,

    /// <summary>Is not a number, or passes on whether its operand is one.</summary>
    NaN,
}
