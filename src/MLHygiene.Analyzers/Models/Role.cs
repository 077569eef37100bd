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

    /// <summary>Puts its rows into a random order, in place.</summary>
    Permute,

    /// <summary>Sorts its rows, in place and without any others.</summary>
    Sort,

    /// <summary>Returns a sequence of one element many times.</summary>
    Repeat,

    /// <summary>Writes one element to every place of a collection.</summary>
    Fill,

    /// <summary>Reads rows once, into a collection.</summary>
    Materialise,

    /// <summary>Passes its rows on in their order, whenever somebody reads the result; without a map, maybe not all of them.</summary>
    Sequence,

    /// <summary>Returns a part of its rows.</summary>
    Split,

    /// <summary>Returns its rows without those of another sequence, or tells whether a row is one of them.</summary>
    Exclude,

    /// <summary>Makes an object that hands out the rows of a dataset in batches.</summary>
    Loader,

    /// <summary>Computes gradients.</summary>
    Backward,

    /// <summary>Changes a model by its gradients: a loop that computes them and steps is training.</summary>
    Step,

    /// <summary>Forgets the gradients that were computed.</summary>
    ClearGradients,

    /// <summary>Asks a model about rows.</summary>
    Predict,

    /// <summary>Gives a model other weights than those that it has learned.</summary>
    Restore,

    /// <summary>Makes the object whose seed decides the randomness of the components made from it.</summary>
    Context,

    /// <summary>Returns a part of a context that draws from the same randomness.</summary>
    Catalog,

    /// <summary>Makes or runs a component that draws from the randomness of a context.</summary>
    Draw,

    /// <summary>Makes a component that learns on several threads, whose order shows in what it learns.</summary>
    Multithreaded,

    /// <summary>Gives rows that can be read again in another order: what an online trainer needs before it shuffles.</summary>
    Cache,

    /// <summary>Compares two operands value by value, as the language's operator would.</summary>
    Comparison,

    /// <summary>Is not a number, or passes on whether its operand is one.</summary>
    NaN,

    /// <summary>Tells how many elements one hardware vector holds.</summary>
    Lanes,

    /// <summary>Reads rows from somewhere.</summary>
    Load,

    /// <summary>Reads one side of a division that each call draws for itself.</summary>
    Subset,

    /// <summary>Seeds the random numbers of one kind of device.</summary>
    DeviceSeed,

    /// <summary>Names a device that has random numbers of its own, or puts something there.</summary>
    Accelerator,

    /// <summary>Makes something that draws from a generator of its own, which no seed reaches.</summary>
    OwnRandom,

    /// <summary>Gives a view that reads its source anew in each pass.</summary>
    Reread,

    /// <summary>Takes the next of something that gives each of its items once, or answers otherwise when it is asked again.</summary>
    Consume,

    /// <summary>Gives rows that come in none an order that is the same in each pass.</summary>
    Ordered,

    /// <summary>Passes all of its rows on, in another container.</summary>
    Rows,

    /// <summary>Passes some of its rows on.</summary>
    Filter,

    /// <summary>Is one side of an object that a split into a pair returns.</summary>
    Part,

    /// <summary>Draws rows, some of them more than once.</summary>
    Bootstrap,

    /// <summary>Makes an estimator: a step that learns from the rows that it is fitted on, or that only changes rows.</summary>
    Estimator,

    /// <summary>Adds a step to a chain of estimators or of what they learned.</summary>
    Append,

    /// <summary>Learns from rows, and returns what was learned.</summary>
    Fit,

    /// <summary>Changes rows by what was learned.</summary>
    Apply,

    /// <summary>Measures predictions against labels.</summary>
    Evaluate,

    /// <summary>Fits an estimator and measures it, part by part of the rows.</summary>
    CrossValidate,

    /// <summary>Tries many models and keeps the one with the best metric.</summary>
    Search,

    /// <summary>Computes a number from rows: a mean, a maximum, a deviation.</summary>
    Statistic,

    /// <summary>Puts rows beside other rows.</summary>
    Union,

    /// <summary>Gives one element of a collection.</summary>
    Element,

    /// <summary>Gives the element of a collection that a key says is best.</summary>
    Choose,

    /// <summary>Gives a model with another setting.</summary>
    Adjust,

    /// <summary>Makes a step that writes a column, or names such a column and what it is made from.</summary>
    Column,

    /// <summary>An attribute that names the column of a member.</summary>
    ColumnName,

    /// <summary>An attribute that makes the column of a member a key: the number of a value in a list of values.</summary>
    KeyColumn,
    /// <summary>Gives text that is kept somewhere, or what reads such text.</summary>
    ReadText,

    /// <summary>Gives a part of a text, or the whole without what stands around it.</summary>
    CutText,

    /// <summary>Makes a number or a time from text.</summary>
    ParseText,

    /// <summary>Gives text that somebody typed, or what reads such text.</summary>
    UserText,

    /// <summary>Makes a random generator.</summary>
    Generator,

    /// <summary>Takes the seed of random numbers that others draw.</summary>
    Seed,

    /// <summary>Gives something of the moment or of the process: the time, a count of ticks, a process number, a new id.</summary>
    Clock,

    /// <summary>Computes a hash that differs in every process.</summary>
    ProcessHash,

    /// <summary>Computes a number from its operands and from nothing else.</summary>
    Compute,

    /// <summary>Is a mathematical function of numbers, or of each number of a span.</summary>
    Math,

    /// <summary>Runs the functions that it is given on several threads, or is a step of a query that does.</summary>
    Parallel,

    /// <summary>Calls the functions that it is given many times, one call after the other.</summary>
    Each,

    /// <summary>Waits until no other thread holds what it asks for.</summary>
    Lock,

    /// <summary>Gives whole numbers, each one more than the last, alone or before the rows.</summary>
    Count,

    /// <summary>Puts an element into a collection that is made for one thread.</summary>
    Collect,

    /// <summary>Draws random numbers that no seed decides.</summary>
    Unseeded,

    /// <summary>Puts the values of its rows together, in their own type or in one that it is given.</summary>
    Reduce,

    /// <summary>Names a type of whole numbers of at most 16 bits.</summary>
    Narrow,

    /// <summary>Tells whether a number is NaN, or whether it is a number.</summary>
    FiniteTest,

    /// <summary>Puts NaN before every number.</summary>
    NaNFirst,

    /// <summary>Leaves NaN out where there is a number.</summary>
    NaNSkipped,

    /// <summary>Takes NaN for something else: what it gives depends on where a NaN stands, or looks like a number.</summary>
    NaNMisread,

    /// <summary>Gives NaN for operands that are nothing special.</summary>
    MayBeNaN,

    /// <summary>Reads numbers of text, and makes 0 of blank fields.</summary>
    BlankAsZero,

    /// <summary>Looks for missing values: replaces them, marks them, or leaves out the rows that have them.</summary>
    MissingValues,

    /// <summary>Gives rows in an order that nothing in the program decides.</summary>
    Unordered,

    /// <summary>Tells the place of an element in a collection.</summary>
    Place,

    /// <summary>Sorts by what the culture of the machine says of text, or keeps text so sorted.</summary>
    CultureOrder,

    /// <summary>Changes the case of text by the culture of the machine.</summary>
    CultureCase,

    /// <summary>Pairs rows with those of another sequence, as far as the shorter one goes.</summary>
    Pair,

    /// <summary>Fills the missing values of what it is called on, and returns a copy that still has them.</summary>
    Unfilled,

    /// <summary>Computes a number from rows, and puts them into another order on the way.</summary>
    Reorder,

    /// <summary>Computes a number from rows that it takes to be sorted.</summary>
    SortedRows,

    /// <summary>Gives the same object for every row, with other contents each time.</summary>
    SameRow,

    /// <summary>Keeps rows beyond the moment in which each of them was read.</summary>
    Keep,

    /// <summary>Gives rows that can be read once; on <c>GetEnumerator</c>, what can be enumerated once.</summary>
    OnePass,

    /// <summary>Reads rows from the first one on, without giving them on.</summary>
    Pass,

    /// <summary>Has what is read once go back, or on to other rows.</summary>
    Rewind,

    /// <summary>Is told what to do about a fault of a data file.</summary>
    FaultHandler,

    /// <summary>Makes what reads the rows of a table.</summary>
    Reader,

    /// <summary>Reads a row into a value of the type that it is called for.</summary>
    Record,

    /// <summary>Says how the members of a row are read: a call, or an attribute.</summary>
    Mapping,

    /// <summary>Makes text of what it is given, or adds it to a text or writer.</summary>
    FormatText,

    /// <summary>Writes text that is kept somewhere, or makes what writes such text.</summary>
    WriteText,

    /// <summary>Writes rows somewhere.</summary>
    Save,

    /// <summary>Gives the culture of the machine.</summary>
    MachineCulture,

    /// <summary>Leaves everything as it is: what it does is in its result.</summary>
    Immutable,

    /// <summary>Changes something, whatever a line says about every method of its type.</summary>
    Mutable,

    /// <summary>Gives another view of the memory of an array, and copies nothing.</summary>
    Alias,

    /// <summary>Passes on the first rows only, unless it is told how many.</summary>
    Head,

    /// <summary>Reads a text file as a table, or makes what does.</summary>
    TextLoader,

    /// <summary>Writes rows to a text file as its loader reads them by default.</summary>
    TextSaver,

    /// <summary>Names the columns of a file that something is read from.</summary>
    FileColumn,

    /// <summary>An attribute that says how many values a member has.</summary>
    VectorSize,

    /// <summary>An encoding that replaces what it cannot read or write.</summary>
    LossyEncoding,

    /// <summary>Makes text of bytes.</summary>
    Decode,

    /// <summary>Reads bytes into a buffer, as many as there are.</summary>
    ReadBytes,
}
